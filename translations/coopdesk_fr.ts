<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_MA">
<context>
    <name>Age</name>
    <message>
        <source>18–24</source>
        <translation>18–24</translation>
    </message>
    <message>
        <source>25–34</source>
        <translation>25–34</translation>
    </message>
    <message>
        <source>35–44</source>
        <translation>35–44</translation>
    </message>
    <message>
        <source>45–59</source>
        <translation>45–59</translation>
    </message>
    <message>
        <source>60 and over</source>
        <translation>60 et plus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Draw the agenda from what waits</source>
        <translation>Tirer l&apos;ordre du jour de ce qui attend</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Line of the programme</source>
        <translation>Ligne du programme</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Nomination list</source>
        <translation>Liste de candidats</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>{what}: {title} ({number})</source>
        <translation>{what} : {title} ({number})</translation>
    </message>
</context>
<context>
    <name>Annual programme</name>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Accepted</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Reserve list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non saisi</translation>
    </message>
    <message>
        <source>Presence by person and day</source>
        <translation>Présence par personne et par jour</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>{name}, {day}: {presence}</source>
        <translation>{name}, {day} : {presence}</translation>
    </message>
    <message>
        <source>{present} of {held} · {rate}</source>
        <translation>{present} sur {held} · {rate}</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>Accompaniment of organisations</source>
        <translation>Accompagnement des structures</translation>
    </message>
    <message>
        <source>Awareness and information</source>
        <translation>Sensibilisation et information</translation>
    </message>
    <message>
        <source>Complementary training</source>
        <translation>Formation complémentaire</translation>
    </message>
    <message>
        <source>Nomination of eligible children</source>
        <translation>Proposition des enfants éligibles</translation>
    </message>
    <message>
        <source>Proposals and support of projects</source>
        <translation>Propositions et appui de projets</translation>
    </message>
    <message>
        <source>Steering and evaluation</source>
        <translation>Pilotage et évaluation</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Light vulnerability</source>
        <translation>Vulnérabilité légère</translation>
    </message>
    <message>
        <source>Moderate vulnerability</source>
        <translation>Vulnérabilité moyenne</translation>
    </message>
    <message>
        <source>Not vulnerable</source>
        <translation>Non vulnérable</translation>
    </message>
    <message>
        <source>Severe vulnerability</source>
        <translation>Vulnérabilité forte</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n file(s) moved</source>
        <translation>
            <numerusform>%n dossier avancé</numerusform>
            <numerusform>%n dossiers avancés</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s)</source>
        <translation>
            <numerusform>Faire avancer %n dossier</numerusform>
            <numerusform>Faire avancer %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the stage</source>
        <translation>Faire passer à l&apos;étape</translation>
    </message>
    <message>
        <source>Name or title</source>
        <translation>Nom ou intitulé</translation>
    </message>
    <message numerus="yes">
        <source>None was moved: %n could not follow</source>
        <translation>
            <numerusform>Aucun dossier n’a avancé : %n ne le peut pas</numerusform>
            <numerusform>Aucun dossier n’a avancé : %n ne le peuvent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the nomination list «{title}»</source>
        <translation>Mettre sur la liste «{title}»</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>the day of each</source>
        <translation>le jour de chacun</translation>
    </message>
    <message>
        <source>{stage} ({count})</source>
        <translation>{stage} ({count})</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Detainee or exile</source>
        <translation>Détenu ou exilé</translation>
    </message>
    <message>
        <source>Martyr</source>
        <translation>Martyr</translation>
    </message>
    <message>
        <source>Member of the liberation army</source>
        <translation>Membre de l&apos;armée de libération</translation>
    </message>
    <message>
        <source>Resistance fighter</source>
        <translation>Résistant</translation>
    </message>
</context>
<context>
    <name>Category of cooperative</name>
    <message>
        <source>1. Members deliver their production</source>
        <translation>1. Les membres livrent leur production</translation>
    </message>
    <message>
        <source>2. Supplies goods or services to members</source>
        <translation>2. Fournit des biens ou services aux membres</translation>
    </message>
    <message>
        <source>3. Offers paid work to members</source>
        <translation>3. Offre un travail rémunéré aux membres</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Awareness session</source>
        <translation>Séance de sensibilisation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Meeting in the field</source>
        <translation>Rencontre sur le terrain</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Visit to the office</source>
        <translation>Visite au bureau</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A reference points nowhere: {table} {row}, {target}</source>
        <translation>Une référence ne mène nulle part : {table} {row}, {target}</translation>
    </message>
    <message>
        <source>Another active file has the identity card {cin}</source>
        <translation>Un autre dossier actif porte la carte d&apos;identité {cin}</translation>
    </message>
    <message>
        <source>Columns do not follow from the others: {columns}</source>
        <translation>Des colonnes ne découlent pas des autres : {columns}</translation>
    </message>
    <message>
        <source>Is «{stage}» without being a member of an organisation or holding a project</source>
        <translation>Est « {stage} » sans être membre d&apos;une structure ni porteur d&apos;un projet</translation>
    </message>
    <message>
        <source>Is «{stage}» without being enrolled in a training</source>
        <translation>Est « {stage} » sans être inscrit à une formation</translation>
    </message>
    <message>
        <source>Money was paid before the agreement was signed</source>
        <translation>De l&apos;argent a été versé avant la signature de la convention</translation>
    </message>
    <message>
        <source>More was paid than decided</source>
        <translation>Il a été versé plus que décidé</translation>
    </message>
    <message>
        <source>Step {step} does not hang on its log</source>
        <translation>L&apos;étape {step} n&apos;est pas liée à sa ligne du journal</translation>
    </message>
    <message>
        <source>The agreement was signed, but: {problem}</source>
        <translation>La convention a été signée, mais : {problem}</translation>
    </message>
    <message>
        <source>The content {digest} was altered</source>
        <translation>Le contenu {digest} a été altéré</translation>
    </message>
    <message>
        <source>The file of the desk is damaged: {line}</source>
        <translation>Le fichier du bureau est endommagé : {line}</translation>
    </message>
    <message>
        <source>The points of {name} do not add up to the score</source>
        <translation>Les points de {name} ne font pas le total</translation>
    </message>
    <message>
        <source>The rank of {name} does not follow from the scores of the list</source>
        <translation>Le rang de {name} ne découle pas des points de la liste</translation>
    </message>
    <message>
        <source>The search does not agree with record {record}</source>
        <translation>La recherche ne concorde pas avec la fiche {record}</translation>
    </message>
    <message>
        <source>The tranches do not make the amount that was signed</source>
        <translation>Les tranches ne font pas le montant signé</translation>
    </message>
    <message>
        <source>Tranche {rank} is justified for more than its amount</source>
        <translation>La tranche {rank} est justifiée au-delà de son montant</translation>
    </message>
    <message>
        <source>Was taken at a meeting that was not held</source>
        <translation>A été prise à une réunion qui ne s&apos;est pas tenue</translation>
    </message>
    <message>
        <source>What is justified of the grant is not the sum of its tranches</source>
        <translation>Le justifié de la subvention n&apos;est pas la somme de ses tranches</translation>
    </message>
    <message>
        <source>What is justified of tranche {rank} is not the sum of its invoices</source>
        <translation>Le justifié de la tranche {rank} n&apos;est pas la somme de ses factures</translation>
    </message>
    <message>
        <source>What was paid of the grant is not the sum of its paid tranches</source>
        <translation>Le payé de la subvention n&apos;est pas la somme de ses tranches payées</translation>
    </message>
    <message>
        <source>{name} belongs to no record</source>
        <translation>{name} n&apos;appartient à aucun dossier</translation>
    </message>
    <message>
        <source>{name} has frozen points though the list is a draft</source>
        <translation>{name} a des points figés alors que la liste est un brouillon</translation>
    </message>
    <message>
        <source>{name} has lost its content</source>
        <translation>{name} a perdu son contenu</translation>
    </message>
    <message>
        <source>{name} has no frozen points though the list is signed</source>
        <translation>{name} n&apos;a pas de points figés alors que la liste est signée</translation>
    </message>
    <message>
        <source>{name} has the answer «{answer}» and no such step</source>
        <translation>{name} a la réponse «{answer}» sans l&apos;étape correspondante</translation>
    </message>
    <message>
        <source>{name} waits on two lists</source>
        <translation>{name} attend sur deux listes</translation>
    </message>
    <message>
        <source>«{stage}» could not follow the step before it by date</source>
        <translation>« {stage} » ne pouvait pas suivre l&apos;étape qui la précède par sa date</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>A demonstration desk of %n people is in {folder}</source>
        <translation>
            <numerusform>Un bureau de démonstration de %n personne se trouve dans {folder}</numerusform>
            <numerusform>Un bureau de démonstration de %n personnes se trouve dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Demonstration desk</source>
        <translation>Bureau de démonstration</translation>
    </message>
    <message>
        <source>List of beneficiaries</source>
        <translation>Liste des bénéficiaires</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Aucune échéance</translation>
    </message>
    <message>
        <source>Pictures in {folder}: {count}</source>
        <translation>Images dans {folder} : {count}</translation>
    </message>
    <message>
        <source>Row {row} may be the same as {of}: {reason}</source>
        <translation>La ligne {row} est peut-être la même que {of} : {reason}</translation>
    </message>
    <message>
        <source>Row {row}: {of} is left as it is, «{field}» there {there}, here {here}</source>
        <translation>Ligne {row} : {of} reste tel quel, «{field}» au bureau : {there}, dans la liste : {here}</translation>
    </message>
    <message>
        <source>Rows read {read}, new {new}, already there {skipped}, with other values {differing}</source>
        <translation>Lignes lues {read}, nouvelles {new}, déjà présentes {skipped}, avec d&apos;autres valeurs {differing}</translation>
    </message>
    <message>
        <source>Stopped: nothing was half-written</source>
        <translation>Arrêté : rien n&apos;a été écrit à moitié</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s)</source>
        <translation>
            <numerusform>Le contrôle a trouvé %n problème</numerusform>
            <numerusform>Le contrôle a trouvé %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock says {clock}, the last work was recorded on {recorded}: today is taken to be {today} (--today DAY)</source>
        <translation>L&apos;horloge indique le {clock}, le dernier travail date du {recorded} : on tient pour aujourd&apos;hui le {today} (--today JOUR)</translation>
    </message>
    <message>
        <source>The desk is sound</source>
        <translation>Le bureau est en bon état</translation>
    </message>
    <message>
        <source>The empty list is in {file}</source>
        <translation>La liste vide est dans {file}</translation>
    </message>
    <message>
        <source>The picture of {name} is blank</source>
        <translation>L&apos;image de {name} est vide</translation>
    </message>
    <message>
        <source>The pictures can not be written in {folder}</source>
        <translation>Les images ne peuvent pas être écrites dans {folder}</translation>
    </message>
    <message>
        <source>This file has no stage «{state}»; it may go on to: {states}</source>
        <translation>Ce dossier n&apos;a pas d&apos;étape «{state}» ; il peut passer à : {states}</translation>
    </message>
    <message>
        <source>This is a fault of coopdesk: please send the lines above</source>
        <translation>C&apos;est une erreur de coopdesk : merci d&apos;envoyer les lignes ci-dessus</translation>
    </message>
    <message>
        <source>write a day as 2026-11-24</source>
        <translation>écrivez un jour ainsi : 2026-11-24</translation>
    </message>
    <message>
        <source>write a number, 0 or more</source>
        <translation>écrivez un nombre, 0 ou plus</translation>
    </message>
    <message>
        <source>{number}: {stage}, on {day}</source>
        <translation>{number} : {stage}, le {day}</translation>
    </message>
    <message numerus="yes">
        <source>{title}, %n page(s), written to {path}</source>
        <translation>
            <numerusform>{title}, %n page, dans {path}</numerusform>
            <numerusform>{title}, %n pages, dans {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>Decision {number} was taken at this meeting: take it back first</source>
        <translation>La décision {number} a été prise à cette réunion : annulez-la d&apos;abord</translation>
    </message>
    <message>
        <source>Grant {number} is «{stage}»: take that step back first</source>
        <translation>La subvention {number} est « {stage} » : annulez d&apos;abord cette étape</translation>
    </message>
    <message>
        <source>Invoices justify this tranche: remove them first</source>
        <translation>Des factures justifient cette tranche : retirez-les d&apos;abord</translation>
    </message>
    <message>
        <source>Member of an organisation supported by grant {number}</source>
        <translation>Membre d&apos;une structure appuyée par la subvention {number}</translation>
    </message>
    <message>
        <source>Taken back with the step of {title} ({number})</source>
        <translation>Annulée avec l&apos;étape de : {title} ({number})</translation>
    </message>
    <message>
        <source>Tranche {rank} is «{stage}»: take that step back first</source>
        <translation>La tranche {rank} est « {stage} » : annulez d&apos;abord cette étape</translation>
    </message>
    <message>
        <source>Tranche {rank} was not paid</source>
        <translation>La tranche {rank} n&apos;a pas été payée</translation>
    </message>
    <message>
        <source>{title} went on to «{stage}» since: take that step back first</source>
        <translation>{title} est passé depuis à « {stage} » : annulez d&apos;abord cette étape</translation>
    </message>
    <message>
        <source>«{item}» was delivered under this agreement: correct the delivery first</source>
        <translation>« {item} » a été livré au titre de cette convention : corrigez d&apos;abord la livraison</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Something went wrong in coopdesk</source>
        <translation>Une erreur s&apos;est produite dans coopdesk</translation>
    </message>
    <message>
        <source>This can not be done</source>
        <translation>Cela n&apos;est pas possible</translation>
    </message>
    <message>
        <source>What was saved is safe. The page may be out of order: close it and open it again. Send these lines to whoever looks after coopdesk; they hold no name and no number of a person.</source>
        <translation>Ce qui a été enregistré est intact. La page peut être désordonnée : fermez-la puis rouvrez-la. Envoyez ces lignes à la personne qui s&apos;occupe de coopdesk ; elles ne contiennent ni nom ni numéro de personne.</translation>
    </message>
</context>
<context>
    <name>Decider</name>
    <message>
        <source>Both signatories</source>
        <translation>Les deux signataires</translation>
    </message>
    <message>
        <source>Court of first instance</source>
        <translation>Tribunal de première instance</translation>
    </message>
    <message>
        <source>Headquarters of the High Commission</source>
        <translation>Services centraux du Haut-Commissariat</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <source>Office for the development of cooperation</source>
        <translation>Office du développement de la coopération</translation>
    </message>
    <message>
        <source>Regional coordination of the agency</source>
        <translation>Coordination régionale de l&apos;agence</translation>
    </message>
    <message>
        <source>The High Commission</source>
        <translation>Le Haut-Commissariat</translation>
    </message>
    <message>
        <source>The Social Development Agency</source>
        <translation>L&apos;Agence de développement social</translation>
    </message>
    <message>
        <source>The approval committee</source>
        <translation>Le comité d&apos;approbation</translation>
    </message>
    <message>
        <source>The beneficiary</source>
        <translation>Le bénéficiaire</translation>
    </message>
    <message>
        <source>The delegate</source>
        <translation>Le délégué</translation>
    </message>
    <message>
        <source>The founders</source>
        <translation>Les fondateurs</translation>
    </message>
    <message>
        <source>The general assembly</source>
        <translation>L&apos;assemblée générale</translation>
    </message>
    <message>
        <source>The joint central committee</source>
        <translation>Le comité central mixte</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Approval under conditions</source>
        <translation>Approbation sous réserve</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Chargé de l&apos;exécution</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Type de décision</translation>
    </message>
    <message>
        <source>Line of the programme</source>
        <translation>Ligne du programme</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Nomination list</source>
        <translation>Liste de candidats</translation>
    </message>
    <message>
        <source>Only a meeting that was held decides</source>
        <translation>Seule une réunion tenue décide</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>Ajournement</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>Texte de la décision</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>Acceptance of the justification</source>
        <translation>Acceptation de la justification</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Instruction du dossier</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Approval of the name</source>
        <translation>Approbation de la dénomination</translation>
    </message>
    <message>
        <source>Approval of the programme</source>
        <translation>Approbation du programme</translation>
    </message>
    <message>
        <source>Approval under conditions</source>
        <translation>Approbation sous réserve</translation>
    </message>
    <message>
        <source>Cancellation of the agreement</source>
        <translation>Résiliation de la convention</translation>
    </message>
    <message>
        <source>Cancellation of the grant</source>
        <translation>Annulation de la subvention</translation>
    </message>
    <message>
        <source>Cancellation of the meeting</source>
        <translation>Annulation de la réunion</translation>
    </message>
    <message>
        <source>Cancellation of the session</source>
        <translation>Annulation de la séance</translation>
    </message>
    <message>
        <source>Cancellation of the training</source>
        <translation>Annulation de la formation</translation>
    </message>
    <message>
        <source>Check of the documents</source>
        <translation>Vérification des pièces</translation>
    </message>
    <message>
        <source>Closing of the grant</source>
        <translation>Clôture de la subvention</translation>
    </message>
    <message>
        <source>Closing of the project</source>
        <translation>Clôture du projet</translation>
    </message>
    <message>
        <source>Commitment of the amount</source>
        <translation>Engagement du montant</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Achèvement</translation>
    </message>
    <message>
        <source>Completion of the training</source>
        <translation>Clôture de la formation</translation>
    </message>
    <message>
        <source>Constitutive assembly</source>
        <translation>Assemblée générale constitutive</translation>
    </message>
    <message>
        <source>Convening of the meeting</source>
        <translation>Convocation de la réunion</translation>
    </message>
    <message>
        <source>Decision on the grant</source>
        <translation>Décision de subvention</translation>
    </message>
    <message>
        <source>Declaration of eligibility</source>
        <translation>Déclaration d&apos;éligibilité</translation>
    </message>
    <message>
        <source>Declaration of ineligibility</source>
        <translation>Déclaration de non-éligibilité</translation>
    </message>
    <message>
        <source>Delivery of the final receipt</source>
        <translation>Délivrance du récépissé définitif</translation>
    </message>
    <message>
        <source>Delivery of the provisional receipt</source>
        <translation>Délivrance du récépissé provisoire</translation>
    </message>
    <message>
        <source>Deposit of the file with the court clerk</source>
        <translation>Dépôt du dossier au greffe</translation>
    </message>
    <message>
        <source>Dropping of the decision</source>
        <translation>Abandon de la décision</translation>
    </message>
    <message>
        <source>End of the accompaniment</source>
        <translation>Fin de l&apos;accompagnement</translation>
    </message>
    <message>
        <source>Entry into support</source>
        <translation>Entrée dans l&apos;appui</translation>
    </message>
    <message>
        <source>Entry into training</source>
        <translation>Entrée en formation</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Evaluation of the programme</source>
        <translation>Évaluation du programme</translation>
    </message>
    <message>
        <source>Execution of the decision</source>
        <translation>Exécution de la décision</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Visite de terrain</translation>
    </message>
    <message>
        <source>Finding of a complete file</source>
        <translation>Constat de dossier complet</translation>
    </message>
    <message>
        <source>Finding of an incomplete file</source>
        <translation>Constat de dossier incomplet</translation>
    </message>
    <message>
        <source>Finding of autonomy</source>
        <translation>Constat d&apos;autonomie</translation>
    </message>
    <message>
        <source>Finding of difficulty</source>
        <translation>Constat de difficulté</translation>
    </message>
    <message>
        <source>Finding of dormancy</source>
        <translation>Constat de mise en veille</translation>
    </message>
    <message>
        <source>Finding of integration</source>
        <translation>Constat d&apos;insertion</translation>
    </message>
    <message>
        <source>Forming of the group of founders</source>
        <translation>Formation du groupe de fondateurs</translation>
    </message>
    <message>
        <source>Giving up of the proposal</source>
        <translation>Abandon de la proposition</translation>
    </message>
    <message>
        <source>Holding of the meeting</source>
        <translation>Tenue de la réunion</translation>
    </message>
    <message>
        <source>Holding of the session</source>
        <translation>Tenue de la séance</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Justification of the tranche</source>
        <translation>Justification de la tranche</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Proposition à l&apos;agence</translation>
    </message>
    <message>
        <source>Opening of the file</source>
        <translation>Ouverture du dossier</translation>
    </message>
    <message>
        <source>Opening of the liquidation</source>
        <translation>Ouverture de la liquidation</translation>
    </message>
    <message>
        <source>Opening of the list</source>
        <translation>Ouverture de la liste</translation>
    </message>
    <message>
        <source>Opening of the programme</source>
        <translation>Élaboration du programme</translation>
    </message>
    <message>
        <source>Opening of the proposal</source>
        <translation>Élaboration de la proposition</translation>
    </message>
    <message>
        <source>Opening of the training</source>
        <translation>Ouverture de la formation</translation>
    </message>
    <message>
        <source>Opinion of the delegation</source>
        <translation>Avis de la délégation</translation>
    </message>
    <message>
        <source>Order of payment</source>
        <translation>Ordonnancement</translation>
    </message>
    <message>
        <source>Order of recovery</source>
        <translation>Ordre de reversement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment of the last tranche</source>
        <translation>Paiement de la dernière tranche</translation>
    </message>
    <message>
        <source>Placing on the reserve list</source>
        <translation>Mise en liste d&apos;attente</translation>
    </message>
    <message>
        <source>Planning of the session</source>
        <translation>Programmation de la séance</translation>
    </message>
    <message>
        <source>Planning of the training</source>
        <translation>Programmation de la formation</translation>
    </message>
    <message>
        <source>Planning of the tranche</source>
        <translation>Programmation de la tranche</translation>
    </message>
    <message>
        <source>Postponement</source>
        <translation>Ajournement</translation>
    </message>
    <message>
        <source>Postponement of the session</source>
        <translation>Report de la séance</translation>
    </message>
    <message>
        <source>Proposal of the grant</source>
        <translation>Proposition de la subvention</translation>
    </message>
    <message>
        <source>Reception of the answer</source>
        <translation>Réception de la réponse</translation>
    </message>
    <message>
        <source>Reception of the final report</source>
        <translation>Réception du rapport final</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Registration in the register</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>Request for the tranche</source>
        <translation>Demande de la tranche</translation>
    </message>
    <message>
        <source>Return of the justification</source>
        <translation>Renvoi de la justification</translation>
    </message>
    <message>
        <source>Revision of the programme</source>
        <translation>Révision du programme</translation>
    </message>
    <message>
        <source>Sending of the list</source>
        <translation>Envoi de la liste</translation>
    </message>
    <message>
        <source>Signature of the agreement</source>
        <translation>Signature de la convention</translation>
    </message>
    <message>
        <source>Signature of the list</source>
        <translation>Signature de la liste</translation>
    </message>
    <message>
        <source>Signature of the minutes</source>
        <translation>Signature du procès-verbal</translation>
    </message>
    <message>
        <source>Start of the accompaniment</source>
        <translation>Démarrage de l&apos;accompagnement</translation>
    </message>
    <message>
        <source>Start of the activity</source>
        <translation>Démarrage de l&apos;activité</translation>
    </message>
    <message>
        <source>Start of the execution</source>
        <translation>Début d&apos;exécution</translation>
    </message>
    <message>
        <source>Start of the works</source>
        <translation>Démarrage du projet</translation>
    </message>
    <message>
        <source>Striking off</source>
        <translation>Radiation</translation>
    </message>
    <message>
        <source>Submission of the proposal</source>
        <translation>Dépôt de la proposition</translation>
    </message>
    <message>
        <source>Submission to the committee</source>
        <translation>Présentation au comité</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Suspension of the grant</source>
        <translation>Suspension de la subvention</translation>
    </message>
    <message>
        <source>Taking of the decision</source>
        <translation>Prise de décision</translation>
    </message>
    <message>
        <source>Transmission to the agency</source>
        <translation>Transmission à l&apos;agence</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Désistement ou radiation</translation>
    </message>
</context>
<context>
    <name>Degree</name>
    <message>
        <source>Light</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Sévère</translation>
    </message>
    <message>
        <source>Very severe</source>
        <translation>Très sévère</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>No office has the code {code}: use HCAR-05.091, ADS-05 or HQ</source>
        <translation>Aucun bureau n&apos;a le code {code} : utilisez HCAR-05.091, ADS-05 ou HQ</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A desk can not live on this kind of disk: choose a folder of this PC</source>
        <translation>Un bureau ne peut pas être placé sur ce type de disque : choisissez un dossier de ce PC</translation>
    </message>
    <message>
        <source>A file stands where the folder of the desk should be</source>
        <translation>Un fichier occupe la place du dossier du bureau</translation>
    </message>
    <message>
        <source>Another program is using this desk: nothing was saved. Close it and try again</source>
        <translation>Un autre programme utilise ce bureau : rien n&apos;a été enregistré. Fermez-le et réessayez</translation>
    </message>
    <message>
        <source>The database engine of this installation is too old</source>
        <translation>Le moteur de base de données de cette installation est trop ancien</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again</source>
        <translation>Le disque est plein : rien n&apos;a été enregistré. Libérez de l&apos;espace et réessayez</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was saved</source>
        <translation>Le disque signale une erreur : rien n&apos;a été enregistré</translation>
    </message>
    <message>
        <source>The file of this desk can not be opened</source>
        <translation>Le fichier de ce bureau ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The file of this desk is damaged</source>
        <translation>Le fichier de ce bureau est endommagé</translation>
    </message>
    <message>
        <source>There is already a desk in {folder}</source>
        <translation>Il y a déjà un bureau dans {folder}</translation>
    </message>
    <message>
        <source>There is no desk in {folder}</source>
        <translation>Il n&apos;y a pas de bureau dans {folder}</translation>
    </message>
    <message>
        <source>This desk can not be written: check the permissions of its folder</source>
        <translation>Ce bureau ne peut pas être modifié : vérifiez les droits de son dossier</translation>
    </message>
    <message>
        <source>This desk has no office: its first start was interrupted. Remove its folder</source>
        <translation>Ce bureau n&apos;est rattaché à aucun service : son premier démarrage a été interrompu. Supprimez son dossier</translation>
    </message>
    <message>
        <source>This desk was made by a newer version of coopdesk: update coopdesk first</source>
        <translation>Ce bureau a été créé par une version plus récente de coopdesk : mettez d&apos;abord coopdesk à jour</translation>
    </message>
    <message>
        <source>This file is not a desk</source>
        <translation>Ce fichier n&apos;est pas un bureau</translation>
    </message>
    <message>
        <source>This record is no longer on file</source>
        <translation>Cette fiche n&apos;existe plus</translation>
    </message>
    <message>
        <source>This record was saved elsewhere meanwhile: open it again</source>
        <translation>Cette fiche a été enregistrée ailleurs entre-temps : rouvrez-la</translation>
    </message>
    <message>
        <source>{title} can not be deleted: {count} other records refer to it, such as {example}</source>
        <translation>{title} ne peut pas être supprimé : {count} autres fiches s&apos;y rattachent, dont {example}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>What was changed here is not saved yet.</source>
        <translation>Vos modifications ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>Difficulty</name>
    <message>
        <source>Administrative procedures</source>
        <translation>Procédures administratives</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Equipment and supplies</source>
        <translation>Équipement et approvisionnement</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Governance and disagreement</source>
        <translation>Gouvernance et désaccords</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Constatée le</translation>
    </message>
    <message>
        <source>Not solved yet</source>
        <translation>Non résolue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Other difficulty</source>
        <translation>Autre difficulté</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Selling the products</source>
        <translation>Commercialisation</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Résolue</translation>
    </message>
    <message>
        <source>Solved on</source>
        <translation>Résolue le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Diploma</name>
    <message>
        <source>Higher diploma</source>
        <translation>Diplôme supérieur</translation>
    </message>
    <message>
        <source>Middle-level diploma</source>
        <translation>Diplôme moyen</translation>
    </message>
    <message>
        <source>No diploma</source>
        <translation>Sans diplôme</translation>
    </message>
</context>
<context>
    <name>Disability</name>
    <message>
        <source>Autism</source>
        <translation>Autisme</translation>
    </message>
    <message>
        <source>Disabling chronic illness</source>
        <translation>Maladie chronique invalidante</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Auditif</translation>
    </message>
    <message>
        <source>Intellectual</source>
        <translation>Mental</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>Psychique</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>De la parole</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Visuel</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation>Documents ({endings})</translation>
    </message>
    <message>
        <source>Documents of the record</source>
        <translation>Documents du dossier</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Leave the removed documents</source>
        <translation>Revenir aux documents</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>No document was removed</source>
        <translation>Aucun document n&apos;a été retiré</translation>
    </message>
    <message>
        <source>No document yet: attach a file, or drop it here</source>
        <translation>Aucun document : joignez un fichier ou déposez-le ici</translation>
    </message>
    <message>
        <source>No program of this PC opens {name}: save a copy elsewhere</source>
        <translation>Aucun programme de ce PC n&apos;ouvre {name} : enregistrez une copie ailleurs</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this document?</source>
        <translation>Retirer ce document ?</translation>
    </message>
    <message>
        <source>Removed documents</source>
        <translation>Documents retirés</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size (KB)</source>
        <translation>Taille (Ko)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Up to 20 MB: PDF, pictures, Word, Excel, OpenDocument, text. Files can be dropped here</source>
        <translation>20 Mo au plus : PDF, images, Word, Excel, OpenDocument, texte. Les fichiers peuvent être déposés ici</translation>
    </message>
    <message>
        <source>{name} (replaced)</source>
        <translation>{name} (remplacé)</translation>
    </message>
    <message>
        <source>{name} can not be read</source>
        <translation>{name} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name} goes to the removed documents, from which it can be restored.</source>
        <translation>{name} passe dans les documents retirés, d&apos;où il peut être restauré.</translation>
    </message>
    <message>
        <source>{name} is already attached here</source>
        <translation>{name} est déjà joint ici</translation>
    </message>
    <message>
        <source>{name} is damaged: its content is not the one that was attached</source>
        <translation>{name} est endommagé : son contenu n&apos;est pas celui qui a été joint</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} est vide</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB and is not kept</source>
        <translation>{name} dépasse 20 Mo et n&apos;est pas conservé</translation>
    </message>
    <message>
        <source>{name} is not kept: by its name it is a {type} file, by its content it is not</source>
        <translation>{name} n&apos;est pas conservé : son nom annonce un fichier {type}, son contenu n&apos;en est pas un</translation>
    </message>
    <message>
        <source>{name}: files of this type are not kept. Those kept are: {types}</source>
        <translation>{name} : les fichiers de ce type ne sont pas conservés. Types acceptés : {types}</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n nominee(s) without an answer</source>
        <translation>
            <numerusform>%n candidat sans réponse</numerusform>
            <numerusform>%n candidats sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision was not carried out</source>
        <translation>Décision non exécutée</translation>
    </message>
    <message>
        <source>A meeting to be recorded</source>
        <translation>Réunion à consigner</translation>
    </message>
    <message>
        <source>A session without its attendance</source>
        <translation>Séance sans liste de présence</translation>
    </message>
    <message>
        <source>A training to be completed, with its presence</source>
        <translation>Formation et présences à clôturer</translation>
    </message>
    <message>
        <source>A training to be opened</source>
        <translation>Formation à ouvrir</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>Séance de sensibilisation</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>Visite de suivi</translation>
    </message>
    <message>
        <source>Meeting of the joint committee</source>
        <translation>Réunion de la commission mixte</translation>
    </message>
    <message numerus="yes">
        <source>No follow-up visit for %n month(s)</source>
        <translation>
            <numerusform>Pas de visite depuis %n mois</numerusform>
            <numerusform>Pas de visite depuis %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No ordinary assembly for %n month(s)</source>
        <translation>
            <numerusform>Pas d’assemblée depuis %n mois</numerusform>
            <numerusform>Pas d’assemblée depuis %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces are missing from the proposal</source>
        <translation>Pièces manquantes au dossier</translation>
    </message>
    <message numerus="yes">
        <source>The final receipt was not delivered after %n day(s)</source>
        <translation>
            <numerusform>Récépissé définitif non délivré après %n jour</numerusform>
            <numerusform>Récépissé définitif non délivré après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The follow-up visit that was planned</source>
        <translation>Visite de suivi programmée</translation>
    </message>
    <message>
        <source>The justification of tranche {rank} lacks {amount} DH</source>
        <translation>Tranche {rank} : {amount} DH à justifier</translation>
    </message>
    <message>
        <source>The managers&apos; mandate ends</source>
        <translation>Fin du mandat des dirigeants</translation>
    </message>
    <message>
        <source>Training begins</source>
        <translation>Début de formation</translation>
    </message>
    <message>
        <source>Training, day {number}</source>
        <translation>Formation, jour {number}</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>same common identifier (ICE)</source>
        <translation>même identifiant commun (ICE)</translation>
    </message>
    <message>
        <source>same fighter and same first name</source>
        <translation>même résistant et même prénom</translation>
    </message>
    <message>
        <source>same fighter&apos;s card</source>
        <translation>même carte de résistant</translation>
    </message>
    <message>
        <source>same identity card</source>
        <translation>même carte d&apos;identité</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>même nom et même date de naissance</translation>
    </message>
    <message>
        <source>same name in the same commune</source>
        <translation>même nom dans la même commune</translation>
    </message>
</context>
<context>
    <name>Education</name>
    <message>
        <source>Baccalaureate</source>
        <translation>Baccalauréat</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>Doctorat</translation>
    </message>
    <message>
        <source>Literacy course</source>
        <translation>Alphabétisation</translation>
    </message>
    <message>
        <source>Lower secondary</source>
        <translation>Secondaire collégial</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>No schooling</source>
        <translation>Sans niveau</translation>
    </message>
    <message>
        <source>Preschool or Koranic school</source>
        <translation>Préscolaire ou école coranique</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Secondaire qualifiant</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Formation professionnelle</translation>
    </message>
</context>
<context>
    <name>Employment</name>
    <message>
        <source>Apprentice</source>
        <translation>Apprenti(e)</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Salarié(e)</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Family worker</source>
        <translation>Aide familial(e)</translation>
    </message>
    <message>
        <source>Homemaker</source>
        <translation>Femme au foyer</translation>
    </message>
    <message>
        <source>Otherwise inactive</source>
        <translation>Autre inactif</translation>
    </message>
    <message>
        <source>Partner or cooperator</source>
        <translation>Associé(e) ou coopérateur</translation>
    </message>
    <message>
        <source>Pupil or student</source>
        <translation>Élève ou étudiant(e)</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retraité(e)</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Indépendant(e)</translation>
    </message>
    <message>
        <source>Unable to work</source>
        <translation>Inapte au travail</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sans emploi</translation>
    </message>
    <message>
        <source>Unemployed, has never worked</source>
        <translation>Sans emploi, n&apos;a jamais travaillé</translation>
    </message>
    <message>
        <source>Unemployed, has worked</source>
        <translation>Sans emploi, a déjà travaillé</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Accompaniment plan</source>
        <translation>Plan d&apos;accompagnement</translation>
    </message>
    <message>
        <source>Annual programme</source>
        <translation>Programme d&apos;action annuel</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>Séance de sensibilisation</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Day of presence</source>
        <translation>Jour de présence</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription à une formation</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>Résistant</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>Visite d&apos;accompagnement</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Item in kind</source>
        <translation>Bien en nature</translation>
    </message>
    <message>
        <source>Line of the programme</source>
        <translation>Ligne du programme</translation>
    </message>
    <message>
        <source>Meeting of the joint committee</source>
        <translation>Réunion du comité mixte</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Member of the committee</source>
        <translation>Membre du comité</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Nomination list</source>
        <translation>Liste de candidats</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Place of meetings</source>
        <translation>Lieu de rencontre</translation>
    </message>
    <message>
        <source>Point of the agenda</source>
        <translation>Point de l&apos;ordre du jour</translation>
    </message>
    <message>
        <source>Project proposal</source>
        <translation>Proposition de projet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Share of the financing</source>
        <translation>Part du financement</translation>
    </message>
    <message>
        <source>State of the year</source>
        <translation>État annuel</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>% children of fighters</source>
        <translation>% enfants de résistants</translation>
    </message>
    <message>
        <source>% cooperatives</source>
        <translation>% coopératives</translation>
    </message>
    <message>
        <source>% severe and moderate</source>
        <translation>% forte et moyenne</translation>
    </message>
    <message>
        <source>% with a disability</source>
        <translation>% en situation de handicap</translation>
    </message>
    <message>
        <source>% women</source>
        <translation>% femmes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tranche d&apos;âge</translation>
    </message>
    <message>
        <source>Age: in whole years on the last day.</source>
        <translation>Âge : en années révolues au dernier jour.</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Toutes les provinces</translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation>N° d&apos;autorisation CNDP</translation>
    </message>
    <message>
        <source>Children of fighters: members whose kinship is son or daughter of a former fighter.</source>
        <translation>Enfants de résistants : membres dont le lien est fils ou fille d&apos;un ancien résistant.</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Code du service</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Drawn up by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Employment situation</source>
        <translation>Situation professionnelle</translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>Résistant</translation>
    </message>
    <message>
        <source>Fighter&apos;s card</source>
        <translation>Carte de résistant</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>Total général</translation>
    </message>
    <message>
        <source>How to recompute the SHA-256 is described in the format&apos;s documentation, version {version}.</source>
        <translation>Le recalcul du SHA-256 est décrit dans la documentation du format, version {version}.</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>CNIE</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Joined from {first} to {last}</source>
        <translation>Adhésions du {first} au {last}</translation>
    </message>
    <message>
        <source>Joined: memberships whose entry is dated inside the period.</source>
        <translation>Adhésions : celles dont l&apos;entrée est datée dans la période.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>Royaume du Maroc</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Lien de parenté</translation>
    </message>
    <message>
        <source>Language of the labels</source>
        <translation>Langue des libellés</translation>
    </message>
    <message>
        <source>Last day of the figures</source>
        <translation>Dernier jour des chiffres</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Niveau d&apos;instruction</translation>
    </message>
    <message>
        <source>List of organisations</source>
        <translation>Liste des structures</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste des bénéficiaires</translation>
    </message>
    <message>
        <source>Made at (universal time)</source>
        <translation>Établi à (temps universel)</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Members by kinship</source>
        <translation>Membres par lien</translation>
    </message>
    <message>
        <source>Members by kinship and sex, {period}</source>
        <translation>Membres par lien de parenté et sexe, {period}</translation>
    </message>
    <message>
        <source>Members by province and sex, {period}</source>
        <translation>Membres par province et sexe, {period}</translation>
    </message>
    <message>
        <source>Members by sex</source>
        <translation>Membres par sexe</translation>
    </message>
    <message>
        <source>Members: {stock} in the stock, {new} joined</source>
        <translation>Membres : {stock} en stock, {new} adhésions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Nom de l&apos;institution</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Newly registered from {first} to {last}</source>
        <translation>Nouvellement inscrits du {first} au {last}</translation>
    </message>
    <message>
        <source>Newly registered: organisations whose registration or first receipt is dated inside the period. What was taken over from paper counts in the stock only.</source>
        <translation>Nouvellement inscrites : structures dont l&apos;immatriculation ou le premier récépissé est daté dans la période. Ce qui est repris du papier ne compte qu&apos;en stock.</translation>
    </message>
    <message>
        <source>Newly registered: people whose first registration is dated inside the period. What was taken over from paper counts in the stock only.</source>
        <translation>Nouvellement inscrits : personnes dont la première inscription est datée dans la période. Ce qui est repris du papier ne compte qu&apos;en stock.</translation>
    </message>
    <message>
        <source>No stage recorded</source>
        <translation>Aucune étape enregistrée</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>No.: ……/……</source>
        <translation>N° : ……/……</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of the post</source>
        <translation>Numéro du poste</translation>
    </message>
    <message>
        <source>Of them in the stock</source>
        <translation>Dont en stock</translation>
    </message>
    <message>
        <source>Of them new in the period</source>
        <translation>Dont nouvelles dans la période</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Organisations by legal form</source>
        <translation>Structures par forme</translation>
    </message>
    <message>
        <source>Organisations by province and legal form, {period}</source>
        <translation>Structures par province et forme juridique, {period}</translation>
    </message>
    <message>
        <source>Organisations by sector</source>
        <translation>Structures par secteur</translation>
    </message>
    <message>
        <source>Organisations by sector and legal form, {period}</source>
        <translation>Structures par secteur et forme juridique, {period}</translation>
    </message>
    <message>
        <source>Organisations by stage</source>
        <translation>Structures par étape</translation>
    </message>
    <message>
        <source>Organisations by stage and legal form, {period}</source>
        <translation>Structures par étape et forme juridique, {period}</translation>
    </message>
    <message>
        <source>Organisations: {stock} in the stock, {new} newly registered</source>
        <translation>Structures : {stock} en stock, {new} nouvellement inscrites</translation>
    </message>
    <message>
        <source>People by age</source>
        <translation>Personnes par âge</translation>
    </message>
    <message>
        <source>People by disability</source>
        <translation>Personnes par handicap</translation>
    </message>
    <message>
        <source>People by province and age, {period}</source>
        <translation>Personnes par province et âge, {period}</translation>
    </message>
    <message>
        <source>People by province and disability, {period}</source>
        <translation>Personnes par province et handicap, {period}</translation>
    </message>
    <message>
        <source>People by province and sex, {period}</source>
        <translation>Personnes par province et sexe, {period}</translation>
    </message>
    <message>
        <source>People by province and vulnerability, {period}</source>
        <translation>Personnes par province et vulnérabilité, {period}</translation>
    </message>
    <message>
        <source>People by sex</source>
        <translation>Personnes par sexe</translation>
    </message>
    <message>
        <source>People by vulnerability</source>
        <translation>Personnes par vulnérabilité</translation>
    </message>
    <message>
        <source>People: {stock} in the stock, {new} newly registered</source>
        <translation>Personnes : {stock} en stock, {new} nouvellement inscrites</translation>
    </message>
    <message>
        <source>Percentages are of the total of their line and group; «—» where that total is 0.</source>
        <translation>Les pourcentages se rapportent au total de leur ligne et groupe ; « — » quand ce total est nul.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>Province ou préfecture</translation>
    </message>
    <message>
        <source>Provinces served</source>
        <translation>Provinces desservies</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>N° d&apos;immatriculation</translation>
    </message>
    <message>
        <source>Rows: {register}</source>
        <translation>Lignes : {register}</translation>
    </message>
    <message>
        <source>SHA-256 of all coded rows</source>
        <translation>SHA-256 de toutes les lignes codées</translation>
    </message>
    <message>
        <source>SHA-256 of the coded rows: {register}</source>
        <translation>SHA-256 des lignes codées : {register}</translation>
    </message>
    <message>
        <source>SHA-256 of the coded rows: {sha256}</source>
        <translation>SHA-256 des lignes codées : {sha256}</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage today</source>
        <translation>Étape aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Stage: the one in which the file stood on the last day.</source>
        <translation>Étape : celle du dossier au dernier jour.</translation>
    </message>
    <message>
        <source>Stamp and signature</source>
        <translation>Cachet et signature</translation>
    </message>
    <message>
        <source>Stock on {last}</source>
        <translation>Stock au {last}</translation>
    </message>
    <message>
        <source>Stock: memberships that last on the last day, in organisations of the stock. A person in two organisations counts twice.</source>
        <translation>Stock : adhésions en cours au dernier jour, dans les structures du stock. Une personne dans deux structures compte deux fois.</translation>
    </message>
    <message>
        <source>Stock: organisations on file on the last day, whatever their stage, but for those merged or struck off.</source>
        <translation>Stock : structures inscrites au dernier jour, quelle que soit leur étape, hors fusionnées et radiées.</translation>
    </message>
    <message>
        <source>Stock: people registered by the last day and not withdrawn on it. Each person counts once.</source>
        <translation>Stock : personnes inscrites au dernier jour et non désistées. Chaque personne compte une fois.</translation>
    </message>
    <message>
        <source>Sum: {column} ({register})</source>
        <translation>Somme : {column} ({register})</translation>
    </message>
    <message>
        <source>Summary of {office}, {period}</source>
        <translation>Bilan de {office}, {period}</translation>
    </message>
    <message>
        <source>Summary of {period}, version {version}, written to {path}</source>
        <translation>Bilan de {period}, version {version}, écrit dans {path}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The director</source>
        <translation>Le directeur</translation>
    </message>
    <message>
        <source>The head of service</source>
        <translation>Le chef de service</translation>
    </message>
    <message>
        <source>The head of the local office</source>
        <translation>Le chef du bureau local</translation>
    </message>
    <message>
        <source>The province is that of the organisation.</source>
        <translation>La province est celle de la structure.</translation>
    </message>
    <message>
        <source>The provincial delegate</source>
        <translation>Le délégué provincial</translation>
    </message>
    <message>
        <source>The regional coordinator</source>
        <translation>Le coordonnateur régional</translation>
    </message>
    <message>
        <source>The regional delegate</source>
        <translation>Le délégué régional</translation>
    </message>
    <message>
        <source>This period has not begun yet: there is nothing to report</source>
        <translation>Cette période n&apos;a pas encore commencé : il n&apos;y a rien à rapporter</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of the region: {region}</source>
        <translation>Total de la région : {region}</translation>
    </message>
    <message>
        <source>Transmittal</source>
        <translation>Bordereau d&apos;envoi</translation>
    </message>
    <message>
        <source>Transmittal sheet, {period}</source>
        <translation>Bordereau d&apos;envoi, {period}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version of coopdesk</source>
        <translation>Version de coopdesk</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Version du format</translation>
    </message>
    <message>
        <source>Version of this summary for the period</source>
        <translation>Version de ce bilan pour la période</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Vulnerability: from the points of the criteria, as the settings of the first sheet say.</source>
        <translation>Vulnérabilité : d&apos;après les points des critères, selon les paramètres de la première feuille.</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Avec handicap</translation>
    </message>
    <message>
        <source>Without disability</source>
        <translation>Sans handicap</translation>
    </message>
    <message>
        <source>Writing the summary</source>
        <translation>Établissement du bilan</translation>
    </message>
    <message>
        <source>complete files</source>
        <translation>dossiers complets</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>consentement donné</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>in the stock</source>
        <translation>en stock</translation>
    </message>
    <message>
        <source>kinship proven</source>
        <translation>parenté prouvée</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>missing entries</source>
        <translation>données manquantes</translation>
    </message>
    <message>
        <source>new in the period</source>
        <translation>nouveaux de la période</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>structures</translation>
    </message>
    <message>
        <source>people</source>
        <translation>bénéficiaires</translation>
    </message>
    <message>
        <source>points of vulnerability</source>
        <translation>points de vulnérabilité</translation>
    </message>
    <message>
        <source>registration taken over from paper</source>
        <translation>inscription reprise du papier</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>taken over from paper</source>
        <translation>reprises du papier</translation>
    </message>
    <message>
        <source>with a disability</source>
        <translation>en situation de handicap</translation>
    </message>
    <message>
        <source>young</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>……, on {day}</source>
        <translation>……, le {day}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Calendar (F4)</source>
        <translation>Calendrier (F4)</translation>
    </message>
    <message>
        <source>Choose one of the values offered</source>
        <translation>Choisissez une des valeurs proposées</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Write a whole number, such as 12</source>
        <translation>Écrivez un nombre entier, par exemple 12</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}, obligatoire</translation>
    </message>
</context>
<context>
    <name>Fighter</name>
    <message>
        <source>Category</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Children on file</source>
        <translation>Enfants inscrits</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Date de décès</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Fighter&apos;s card number</source>
        <translation>N° de carte de résistant</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation>Prénom en lettres latines</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Identity card number</source>
        <translation>N° de carte nationale</translation>
    </message>
    <message>
        <source>Living or deceased</source>
        <translation>Vivant ou décédé</translation>
    </message>
    <message>
        <source>No child is on file yet</source>
        <translation>Aucun enfant inscrit pour le moment</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>A marked copy of «{name}» can not be made: open it in Excel, save it again and try once more</source>
        <translation>Impossible de faire une copie annotée de « {name} » : ouvrez-le dans Excel, enregistrez-le puis réessayez</translation>
    </message>
    <message>
        <source>A sheet of «{name}» has too many rows ({limit} at most): split it into several files</source>
        <translation>Une feuille de « {name} » a trop de lignes ({limit} au plus) : répartissez-la en plusieurs fichiers</translation>
    </message>
    <message>
        <source>A sheet of «{name}» uses too many columns ({limit} at most): clear what lies beyond the list</source>
        <translation>Une feuille de « {name} » utilise trop de colonnes ({limit} au plus) : effacez ce qui dépasse la liste</translation>
    </message>
    <message>
        <source>Reading «{name}» took too long and was given up: split it into several files</source>
        <translation>La lecture de « {name} » était trop longue et a été abandonnée : répartissez-le en plusieurs fichiers</translation>
    </message>
    <message>
        <source>Sheet «{sheet}» has more rows than Excel allows: nothing was written</source>
        <translation>La feuille « {sheet} » a plus de lignes qu&apos;Excel n&apos;en accepte : rien n&apos;a été écrit</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed</source>
        <translation>Arrêté : rien n&apos;a été modifié</translation>
    </message>
    <message>
        <source>The disk is full: «{name}» was not written. Free some space and try again</source>
        <translation>Le disque est plein : « {name} » n&apos;a pas été écrit. Libérez de l&apos;espace et réessayez</translation>
    </message>
    <message>
        <source>The disk reports an error: «{name}» was not written</source>
        <translation>Le disque signale une erreur : « {name} » n&apos;a pas été écrit</translation>
    </message>
    <message>
        <source>The file «{name}» can not be read: check that it is not protected or open elsewhere</source>
        <translation>Le fichier « {name} » ne peut pas être lu : vérifiez qu&apos;il n&apos;est ni protégé ni ouvert ailleurs</translation>
    </message>
    <message>
        <source>The file «{name}» is damaged and can not be read: open it in Excel and save it again</source>
        <translation>Le fichier « {name} » est endommagé et ne peut pas être lu : ouvrez-le dans Excel et enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>The file «{name}» is empty</source>
        <translation>Le fichier « {name} » est vide</translation>
    </message>
    <message>
        <source>The file «{name}» is not there</source>
        <translation>Le fichier « {name} » n&apos;existe pas</translation>
    </message>
    <message>
        <source>The folder of «{name}» is not there</source>
        <translation>Le dossier de « {name} » n&apos;existe pas</translation>
    </message>
    <message>
        <source>The text of cell {cell} in sheet «{sheet}» is longer than Excel allows: nothing was written</source>
        <translation>Le texte de la cellule {cell} de la feuille « {sheet} » est plus long qu&apos;Excel ne l&apos;accepte : rien n&apos;a été écrit</translation>
    </message>
    <message>
        <source>You may not write «{name}» in this folder: choose another folder</source>
        <translation>Vous ne pouvez pas écrire « {name} » dans ce dossier : choisissez un autre dossier</translation>
    </message>
    <message>
        <source>«{name}» can not be the name of a file here: choose another name</source>
        <translation>« {name} » ne peut pas être un nom de fichier ici : choisissez un autre nom</translation>
    </message>
    <message>
        <source>«{name}» contains macros: save it in Excel as .xlsx, without macros</source>
        <translation>« {name} » contient des macros : enregistrez-le dans Excel en .xlsx, sans macros</translation>
    </message>
    <message>
        <source>«{name}» has no sheet «{sheet}»</source>
        <translation>« {name} » n&apos;a pas de feuille « {sheet} »</translation>
    </message>
    <message>
        <source>«{name}» has too many filled cells ({limit} at most): split it into several files</source>
        <translation>« {name} » a trop de cellules remplies ({limit} au plus) : répartissez-le en plusieurs fichiers</translation>
    </message>
    <message>
        <source>«{name}» has too many sheets ({limit} at most)</source>
        <translation>« {name} » a trop de feuilles ({limit} au plus)</translation>
    </message>
    <message>
        <source>«{name}» is a LibreOffice spreadsheet (.ods): save it as .xlsx and try again</source>
        <translation>« {name} » est un classeur LibreOffice (.ods) : enregistrez-le en .xlsx et réessayez</translation>
    </message>
    <message>
        <source>«{name}» is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx</source>
        <translation>« {name} » est un classeur Excel binaire (.xlsb) : ouvrez-le dans Excel et enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>«{name}» is a device or a pipe, not a file: choose another name</source>
        <translation>« {name} » est un périphérique, pas un fichier : choisissez un autre nom</translation>
    </message>
    <message>
        <source>«{name}» is a folder, not a file</source>
        <translation>« {name} » est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>«{name}» is a text file, not an Excel workbook: open it in Excel and save it as .xlsx</source>
        <translation>« {name} » est un fichier texte, pas un classeur Excel : ouvrez-le dans Excel et enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>«{name}» is a web page saved under an Excel name: open it in Excel and save it as .xlsx</source>
        <translation>« {name} » est une page web enregistrée sous un nom Excel : ouvrez-la dans Excel et enregistrez-la en .xlsx</translation>
    </message>
    <message>
        <source>«{name}» is built in a way that no spreadsheet program writes: it was not opened</source>
        <translation>« {name} » est construit comme aucun tableur ne le fait : il n&apos;a pas été ouvert</translation>
    </message>
    <message>
        <source>«{name}» is in the old Excel format (.xls): open it in Excel and save it as .xlsx</source>
        <translation>« {name} » est dans l&apos;ancien format Excel (.xls) : ouvrez-le dans Excel et enregistrez-le en .xlsx</translation>
    </message>
    <message>
        <source>«{name}» is not an Excel workbook</source>
        <translation>« {name} » n&apos;est pas un classeur Excel</translation>
    </message>
    <message>
        <source>«{name}» is open in another program: close it and try again, or choose another name</source>
        <translation>« {name} » est ouvert dans un autre programme : fermez-le et réessayez, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>«{name}» is protected by a password: remove the password in Excel and save it again</source>
        <translation>« {name} » est protégé par un mot de passe : retirez-le dans Excel et enregistrez à nouveau</translation>
    </message>
    <message>
        <source>«{name}» is too large ({limit} MB at most): split it into several files</source>
        <translation>« {name} » est trop gros ({limit} Mo au plus) : répartissez-le en plusieurs fichiers</translation>
    </message>
    <message>
        <source>«{name}» needs more memory than it may take: split it into several files</source>
        <translation>« {name} » demande plus de mémoire que permis : répartissez-le en plusieurs fichiers</translation>
    </message>
    <message>
        <source>«{name}» takes figures from other workbooks: copy its cells as values into a new workbook</source>
        <translation>« {name} » prend des chiffres dans d&apos;autres classeurs : copiez ses cellules en valeurs dans un nouveau classeur</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>All categories</source>
        <translation>Toutes les qualités</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>All employment situations</source>
        <translation>Toutes les situations</translation>
    </message>
    <message>
        <source>All funders</source>
        <translation>Tous les financeurs</translation>
    </message>
    <message>
        <source>All kinds of decision</source>
        <translation>Tous les types de décision</translation>
    </message>
    <message>
        <source>All kinds of grant</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>All kinships</source>
        <translation>Tous les liens</translation>
    </message>
    <message>
        <source>All legal forms</source>
        <translation>Toutes les formes</translation>
    </message>
    <message>
        <source>All levels of education</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>All opinions</source>
        <translation>Tous les avis</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Toutes les provinces</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Answered or not</source>
        <translation>Avec ou sans réponse</translation>
    </message>
    <message>
        <source>Answers are awaited</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>Any vulnerability</source>
        <translation>Toute vulnérabilité</translation>
    </message>
    <message>
        <source>Both parties and each</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>Both sexes</source>
        <translation>Les deux sexes</translation>
    </message>
    <message>
        <source>Complete and incomplete</source>
        <translation>Complets et incomplets</translation>
    </message>
    <message>
        <source>Complete files</source>
        <translation>Dossiers complets</translation>
    </message>
    <message>
        <source>Incomplete files</source>
        <translation>Dossiers incomplets</translation>
    </message>
    <message>
        <source>Late decisions</source>
        <translation>Décisions en retard</translation>
    </message>
    <message>
        <source>Late or not</source>
        <translation>En retard ou non</translation>
    </message>
    <message>
        <source>Living and deceased</source>
        <translation>Vivants et décédés</translation>
    </message>
    <message>
        <source>Next visit overdue</source>
        <translation>Prochaine visite en retard</translation>
    </message>
    <message>
        <source>Next visit within a month</source>
        <translation>Prochaine visite dans le mois</translation>
    </message>
    <message>
        <source>No next visit set</source>
        <translation>Sans prochaine visite fixée</translation>
    </message>
    <message>
        <source>Sent, every answer is there</source>
        <translation>Envoyées, réponses complètes</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Avec handicap</translation>
    </message>
    <message>
        <source>With or without disability</source>
        <translation>Avec ou sans handicap</translation>
    </message>
    <message>
        <source>Without disability</source>
        <translation>Sans handicap</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n problem(s) prevent saving</source>
        <translation>
            <numerusform>%n problème empêche l&apos;enregistrement</numerusform>
            <numerusform>%n problèmes empêchent l&apos;enregistrement</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A line or a step was begun</source>
        <translation>Une ligne ou une étape a été commencée</translation>
    </message>
    <message>
        <source>Another fighter</source>
        <translation>Un autre résistant</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Une autre structure</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour à la fiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>It was not recorded yet and would be lost.</source>
        <translation>Elle n&apos;est pas encore enregistrée et serait perdue.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L&apos;abandonner</translation>
    </message>
    <message>
        <source>Look at the record above; saving again means that it is another one</source>
        <translation>Voyez la fiche ci-dessus ; enregistrer de nouveau veut dire que c&apos;en est une autre</translation>
    </message>
    <message>
        <source>Name and card, such as «محمد بن علي 12457/58»</source>
        <translation>Nom et carte, comme « محمد بن علي 12457/58 »</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>New fighter</source>
        <translation>Nouveau résistant</translation>
    </message>
    <message>
        <source>New grant</source>
        <translation>Nouvelle subvention</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New nomination list</source>
        <translation>Nouvelle liste de candidats</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>New project proposal</source>
        <translation>Nouvelle proposition de projet</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Register a new fighter: {name}</source>
        <translation>Inscrire un nouveau résistant : {name}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Enregistrer et nouveau</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>This fighter may already be on file:</source>
        <translation>Ce résistant est peut-être déjà enregistré :</translation>
    </message>
    <message>
        <source>This organisation may already be on file:</source>
        <translation>Cette structure est peut-être déjà enregistrée :</translation>
    </message>
    <message>
        <source>This person may already be on file:</source>
        <translation>Cette personne est peut-être déjà inscrite :</translation>
    </message>
    <message>
        <source>This record is in the trash: restore it first</source>
        <translation>Cette fiche est dans la corbeille : restaurez-la d&apos;abord</translation>
    </message>
    <message>
        <source>What you had typed on {day} at {time} was brought back; it is not saved yet</source>
        <translation>Votre saisie du {day} à {time} a été restaurée ; elle n&apos;est pas encore enregistrée</translation>
    </message>
    <message>
        <source>next section</source>
        <translation>section suivante</translation>
    </message>
    <message>
        <source>to the next one</source>
        <translation>au suivant</translation>
    </message>
    <message>
        <source>{filled} of {total}</source>
        <translation>{filled} sur {total}</translation>
    </message>
    <message>
        <source>{title} goes to the trash, from which it can be restored.</source>
        <translation>{title} va à la corbeille, d&apos;où il peut être restauré.</translation>
    </message>
    <message>
        <source>{title} — card {card}</source>
        <translation>{title} — carte {card}</translation>
    </message>
    <message>
        <source>{title} — {number} ({reason})</source>
        <translation>{title} — {number} ({reason})</translation>
    </message>
</context>
<context>
    <name>Funder</name>
    <message>
        <source>Bank loan</source>
        <translation>Crédit bancaire</translation>
    </message>
    <message>
        <source>Bearer, in cash</source>
        <translation>Porteur, en numéraire</translation>
    </message>
    <message>
        <source>Bearer, in kind</source>
        <translation>Porteur, en nature</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Entraide nationale</source>
        <translation>Entraide nationale</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>High Commission</source>
        <translation>Haut-Commissariat</translation>
    </message>
    <message>
        <source>INDH</source>
        <translation>INDH</translation>
    </message>
    <message>
        <source>Office for the development of cooperation</source>
        <translation>Office du développement de la coopération</translation>
    </message>
    <message>
        <source>Other funder</source>
        <translation>Autre bailleur</translation>
    </message>
    <message>
        <source>Provincial or regional council</source>
        <translation>Conseil provincial ou régional</translation>
    </message>
    <message>
        <source>Social Development Agency</source>
        <translation>Agence de développement social</translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>Board of directors</source>
        <translation>Conseil d&apos;administration</translation>
    </message>
    <message>
        <source>One manager</source>
        <translation>Un gérant</translation>
    </message>
    <message>
        <source>Several managers</source>
        <translation>Plusieurs gérants</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>Agreement</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Amount decided (DH)</source>
        <translation>Montant décidé (DH)</translation>
    </message>
    <message>
        <source>Amount recovered (DH)</source>
        <translation>Montant récupéré (DH)</translation>
    </message>
    <message>
        <source>Amount requested (DH)</source>
        <translation>Montant demandé (DH)</translation>
    </message>
    <message>
        <source>Amount to be recovered (DH)</source>
        <translation>Montant à récupérer (DH)</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Contribution of the bearer in cash (DH)</source>
        <translation>Apport du porteur en numéraire (DH)</translation>
    </message>
    <message>
        <source>Contribution of the bearer in kind (DH)</source>
        <translation>Apport du porteur en nature (DH)</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Date de la convention</translation>
    </message>
    <message>
        <source>End of the agreement</source>
        <translation>Fin de la convention</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Items in kind</source>
        <translation>Dons en nature</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>Numéro de la convention</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Programme of the funder</source>
        <translation>Programme du bailleur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Value (DH)</source>
        <translation>Valeur (DH)</translation>
    </message>
    <message>
        <source>What is granted</source>
        <translation>Objet de la subvention</translation>
    </message>
    <message>
        <source>agreement {number}</source>
        <translation>convention {number}</translation>
    </message>
</context>
<context>
    <name>Grant kind</name>
    <message>
        <source>Feasibility study</source>
        <translation>Étude de faisabilité</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financière</translation>
    </message>
    <message>
        <source>In kind (equipment)</source>
        <translation>En nature (équipement)</translation>
    </message>
    <message>
        <source>Professional premises</source>
        <translation>Local professionnel</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
</context>
<context>
    <name>Grant rule</name>
    <message>
        <source>An invoice justifies a tranche that was paid: this one was not yet</source>
        <translation>Une facture justifie une tranche payée : celle-ci ne l&apos;est pas encore</translation>
    </message>
    <message>
        <source>Equipment is delivered after the agreement is signed</source>
        <translation>Le matériel est livré après la signature de la convention</translation>
    </message>
    <message>
        <source>The agreement is signed: its tranches stay</source>
        <translation>La convention est signée : ses tranches restent</translation>
    </message>
    <message>
        <source>The agreement is signed: this amount no longer changes</source>
        <translation>La convention est signée : ce montant ne change plus</translation>
    </message>
    <message>
        <source>The invoices would make {sum} DH, more than the {amount} DH of the tranche</source>
        <translation>Les factures feraient {sum} DH, plus que les {amount} DH de la tranche</translation>
    </message>
    <message>
        <source>The justification was handed in: return it before you change its invoices</source>
        <translation>La justification a été remise : renvoyez-la avant de modifier ses factures</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>A first visit was made</source>
        <translation>Une première visite a été effectuée</translation>
    </message>
    <message>
        <source>A person is nominated by the signature of a nomination list</source>
        <translation>Une personne est proposée par la signature d&apos;une liste de candidats</translation>
    </message>
    <message>
        <source>Add the lines of the programme first</source>
        <translation>Ajoutez d&apos;abord les lignes du programme</translation>
    </message>
    <message>
        <source>Amount to be recovered: {amount} DH</source>
        <translation>Montant à recouvrer : {amount} DH</translation>
    </message>
    <message>
        <source>Another active file has this identity card</source>
        <translation>Un autre dossier actif porte cette carte d&apos;identité</translation>
    </message>
    <message>
        <source>At most {percent} % of the bearer&apos;s contribution is in kind</source>
        <translation>{percent} % au plus de l&apos;apport du porteur est en nature</translation>
    </message>
    <message>
        <source>Both parties are present</source>
        <translation>Les deux parties sont présentes</translation>
    </message>
    <message>
        <source>Both parties must be present</source>
        <translation>Les deux parties doivent être présentes</translation>
    </message>
    <message>
        <source>Count the heads, or name who came</source>
        <translation>Comptez les présents ou nommez-les</translation>
    </message>
    <message>
        <source>Enrol the person in a training first</source>
        <translation>Inscrivez d&apos;abord la personne à une formation</translation>
    </message>
    <message>
        <source>Enrolled in a training that has begun</source>
        <translation>Inscrit à une formation commencée</translation>
    </message>
    <message>
        <source>Every variance is explained</source>
        <translation>Chaque écart est motivé</translation>
    </message>
    <message>
        <source>Everybody is marked on every day held</source>
        <translation>La présence de chacun est saisie pour chaque jour tenu</translation>
    </message>
    <message>
        <source>Everybody on the list has an answer</source>
        <translation>Toutes les personnes de la liste ont une réponse</translation>
    </message>
    <message>
        <source>Everybody on the list is eligible</source>
        <translation>Toutes les personnes de la liste sont éligibles</translation>
    </message>
    <message>
        <source>Everything decided was paid</source>
        <translation>Tout le montant décidé a été versé</translation>
    </message>
    <message>
        <source>Invoices are recorded</source>
        <translation>Les factures sont enregistrées</translation>
    </message>
    <message>
        <source>Its day has come</source>
        <translation>Son jour est venu</translation>
    </message>
    <message>
        <source>Its day is {day}, not earlier</source>
        <translation>La date prévue est le {day}, pas avant</translation>
    </message>
    <message>
        <source>Member of an organisation or holder of a project</source>
        <translation>Membre d&apos;une structure ou porteur d&apos;un projet</translation>
    </message>
    <message>
        <source>Missing pieces: {names}</source>
        <translation>Pièces manquantes : {names}</translation>
    </message>
    <message>
        <source>Missing pieces: {names} and others ({count})</source>
        <translation>Pièces manquantes : {names} et d&apos;autres ({count})</translation>
    </message>
    <message>
        <source>More than {percent} % of the bearer&apos;s contribution is in kind</source>
        <translation>Plus de {percent} % de l&apos;apport du porteur est en nature</translation>
    </message>
    <message>
        <source>Name the fighter first</source>
        <translation>Désignez d&apos;abord le résistant</translation>
    </message>
    <message>
        <source>No accompaniment plan is signed yet</source>
        <translation>Aucun plan d&apos;accompagnement signé</translation>
    </message>
    <message>
        <source>No ordinary assembly in the last {months} months</source>
        <translation>Aucune assemblée ordinaire depuis {months} mois</translation>
    </message>
    <message>
        <source>No other active file has this identity card</source>
        <translation>Aucun autre dossier actif ne porte cette carte d&apos;identité</translation>
    </message>
    <message>
        <source>No presence is marked yet</source>
        <translation>Aucune présence n&apos;est encore saisie</translation>
    </message>
    <message>
        <source>No visit was made yet</source>
        <translation>Aucune visite effectuée</translation>
    </message>
    <message>
        <source>No vulnerability is recorded</source>
        <translation>Aucune vulnérabilité enregistrée</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Personne n&apos;est encore inscrit</translation>
    </message>
    <message>
        <source>Nobody is named as present</source>
        <translation>Personne n&apos;est nommé parmi les présents</translation>
    </message>
    <message>
        <source>Nobody stands on the list yet</source>
        <translation>Personne ne figure encore sur la liste</translation>
    </message>
    <message>
        <source>Not yet {age} years old</source>
        <translation>Moins de {age} ans</translation>
    </message>
    <message>
        <source>Opinion of the delegation: {opinion}</source>
        <translation>Avis de la délégation : {opinion}</translation>
    </message>
    <message>
        <source>Persons stand on the list</source>
        <translation>Des personnes figurent sur la liste</translation>
    </message>
    <message>
        <source>Poor or vulnerable</source>
        <translation>En situation de pauvreté ou de précarité</translation>
    </message>
    <message>
        <source>Presence is marked on {held} days</source>
        <translation>Jours dont la présence est saisie : {held}</translation>
    </message>
    <message>
        <source>Record the invoices first</source>
        <translation>Enregistrez d&apos;abord les factures</translation>
    </message>
    <message>
        <source>Stands on a signed nomination list</source>
        <translation>Figure sur une liste de candidats signée</translation>
    </message>
    <message>
        <source>The accompaniment plan is signed</source>
        <translation>Le plan d&apos;accompagnement est signé</translation>
    </message>
    <message>
        <source>The activity and the income after support are known</source>
        <translation>L&apos;activité et le revenu après appui sont connus</translation>
    </message>
    <message>
        <source>The agreement ends after the last tranche</source>
        <translation>La convention se termine après la dernière tranche</translation>
    </message>
    <message>
        <source>The agreement is signed and the grant runs</source>
        <translation>La convention est signée et la subvention court</translation>
    </message>
    <message>
        <source>The amount decided is known</source>
        <translation>Le montant décidé est connu</translation>
    </message>
    <message>
        <source>The amount to be recovered is known</source>
        <translation>Le montant à récupérer est connu</translation>
    </message>
    <message>
        <source>The answer is recorded on the nomination list</source>
        <translation>La réponse s&apos;enregistre sur la liste de candidats</translation>
    </message>
    <message>
        <source>The answer stands on the nomination list</source>
        <translation>La réponse figure sur la liste de candidats</translation>
    </message>
    <message>
        <source>The bank account is in order</source>
        <translation>Le compte bancaire est en règle</translation>
    </message>
    <message>
        <source>The bank account is missing or its key is wrong</source>
        <translation>Le RIB manque ou sa clé est fausse</translation>
    </message>
    <message>
        <source>The course lasts until {day}</source>
        <translation>La formation dure jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>The date of birth is missing</source>
        <translation>La date de naissance manque</translation>
    </message>
    <message>
        <source>The end of the agreement is missing or comes before the last tranche</source>
        <translation>La fin de la convention manque ou précède la dernière tranche</translation>
    </message>
    <message>
        <source>The fighter is named</source>
        <translation>Le résistant est désigné</translation>
    </message>
    <message>
        <source>The financing sums to the total cost</source>
        <translation>Le financement couvre exactement le coût total</translation>
    </message>
    <message>
        <source>The grant does not run: it is «{stage}»</source>
        <translation>La subvention ne court pas : elle est «{stage}»</translation>
    </message>
    <message>
        <source>The grant is at most {percent} % of the cost</source>
        <translation>La subvention ne dépasse pas {percent} % du coût</translation>
    </message>
    <message>
        <source>The grant is more than {percent} % of the cost</source>
        <translation>La subvention dépasse {percent} % du coût</translation>
    </message>
    <message>
        <source>The identity card is missing</source>
        <translation>La carte d&apos;identité manque</translation>
    </message>
    <message>
        <source>The income before support is known</source>
        <translation>Le revenu avant appui est connu</translation>
    </message>
    <message>
        <source>The income before support is not known</source>
        <translation>Le revenu avant appui n&apos;est pas connu</translation>
    </message>
    <message>
        <source>The justification of every tranche was accepted</source>
        <translation>La justification de toutes les tranches a été acceptée</translation>
    </message>
    <message>
        <source>The justification of {count} tranches was not accepted yet</source>
        <translation>Tranches dont la justification n&apos;est pas encore acceptée : {count}</translation>
    </message>
    <message>
        <source>The kinship is among those that the agreement supports</source>
        <translation>Le lien de parenté est couvert par la convention</translation>
    </message>
    <message>
        <source>The kinship is not among those that the agreement supports</source>
        <translation>Le lien de parenté n&apos;est pas couvert par la convention</translation>
    </message>
    <message>
        <source>The kinship is not proved yet</source>
        <translation>Le lien de parenté n&apos;est pas encore prouvé</translation>
    </message>
    <message>
        <source>The kinship is proved</source>
        <translation>Le lien de parenté est prouvé</translation>
    </message>
    <message>
        <source>The last day of the course has come</source>
        <translation>Le dernier jour de la formation est arrivé</translation>
    </message>
    <message>
        <source>The ordinary assembly was held</source>
        <translation>L&apos;assemblée ordinaire a été tenue</translation>
    </message>
    <message>
        <source>The person must be a member of an organisation or hold an individual project</source>
        <translation>La personne doit être membre d&apos;une structure ou porter un projet individuel</translation>
    </message>
    <message>
        <source>The pieces asked for were received: {count}</source>
        <translation>Toutes les pièces demandées sont reçues : {count}</translation>
    </message>
    <message>
        <source>The programme has lines</source>
        <translation>Le programme a des lignes</translation>
    </message>
    <message>
        <source>The programme is evaluated at the end of its year: {day}</source>
        <translation>Le programme s&apos;évalue à la fin de son année : {day}</translation>
    </message>
    <message>
        <source>The quorum is not reached: {present} of {called} are present</source>
        <translation>Le quorum n&apos;est pas atteint : {present} présents sur {called}</translation>
    </message>
    <message>
        <source>The quorum is reached: {present} of {called}</source>
        <translation>Le quorum est atteint : {present} sur {called}</translation>
    </message>
    <message>
        <source>The score sheet is filled: {score} of 100</source>
        <translation>La grille de notation est remplie : {score} sur 100</translation>
    </message>
    <message>
        <source>The score sheet is not filled: criteria without points: {count}</source>
        <translation>La grille de notation n&apos;est pas remplie ; critères sans points : {count}</translation>
    </message>
    <message>
        <source>The tranches exceed the amount decided by {amount} DH</source>
        <translation>Les tranches dépassent le montant décidé de {amount} DH</translation>
    </message>
    <message>
        <source>The tranches lack {amount} DH of the amount decided</source>
        <translation>Il manque {amount} DH aux tranches pour atteindre le montant décidé</translation>
    </message>
    <message>
        <source>The tranches make the amount decided</source>
        <translation>Les tranches font le montant décidé</translation>
    </message>
    <message>
        <source>The year is ending or has ended</source>
        <translation>L&apos;année s&apos;achève ou s&apos;est achevée</translation>
    </message>
    <message>
        <source>There is room for {capacity}</source>
        <translation>La capacité suffit : {capacity}</translation>
    </message>
    <message>
        <source>Tranche {rank} is justified to {percent} % at least</source>
        <translation>La tranche {rank} est justifiée à {percent} % au moins</translation>
    </message>
    <message>
        <source>Tranche {rank} was not paid yet</source>
        <translation>La tranche {rank} n&apos;est pas encore payée</translation>
    </message>
    <message>
        <source>Write the activity and the income after support first</source>
        <translation>Indiquez d&apos;abord l&apos;activité et le revenu après appui</translation>
    </message>
    <message>
        <source>Write the amount decided first</source>
        <translation>Indiquez d&apos;abord le montant décidé</translation>
    </message>
    <message>
        <source>Write the amount to be recovered first</source>
        <translation>Indiquez d&apos;abord le montant à récupérer</translation>
    </message>
    <message>
        <source>Write the amount to be recovered first (0 if nothing)</source>
        <translation>Indiquez d&apos;abord le montant à recouvrer (0 s&apos;il n&apos;y en a pas)</translation>
    </message>
    <message>
        <source>Write the opinion of the delegation first</source>
        <translation>Indiquez d&apos;abord l&apos;avis de la délégation</translation>
    </message>
    <message>
        <source>Write the reasons of the opinion first</source>
        <translation>Indiquez d&apos;abord les motifs de l&apos;avis</translation>
    </message>
    <message>
        <source>{age} years old or more</source>
        <translation>{age} ans ou plus</translation>
    </message>
    <message>
        <source>{amount} DH are still to be paid</source>
        <translation>Il reste {amount} DH à verser</translation>
    </message>
    <message>
        <source>{amount} DH of tranche {rank} are still to be justified ({percent} % are needed)</source>
        <translation>Il reste {amount} DH de la tranche {rank} à justifier ({percent} % sont nécessaires)</translation>
    </message>
    <message>
        <source>{count} founders</source>
        <translation>{count} fondateurs</translation>
    </message>
    <message>
        <source>{count} founders on file; the law asks for {minimum}</source>
        <translation>{count} fondateurs enregistrés ; la loi en exige {minimum}</translation>
    </message>
    <message>
        <source>{count} lines differ from their target without a reason</source>
        <translation>Lignes qui s&apos;écartent de leur cible sans motif : {count}</translation>
    </message>
    <message>
        <source>{count} on the list have no answer yet, such as {name}</source>
        <translation>Sans réponse sur la liste : {count}, dont {name}</translation>
    </message>
    <message>
        <source>{count} people are enrolled</source>
        <translation>Inscrits : {count}</translation>
    </message>
    <message>
        <source>{count} people are enrolled and there is room for {capacity}</source>
        <translation>{count} inscrits pour {capacity} places</translation>
    </message>
    <message>
        <source>{count} people are named as present: the session took place</source>
        <translation>Personnes nommées comme présentes : {count} ; la séance a eu lieu</translation>
    </message>
    <message>
        <source>{count} people are not marked on every day held</source>
        <translation>Personnes dont la présence manque certains jours : {count}</translation>
    </message>
    <message>
        <source>{name} became eligible on {day}, after the signature</source>
        <translation>{name} est devenu éligible le {day}, après la signature</translation>
    </message>
    <message>
        <source>{name} is not eligible any more: take the person off the list</source>
        <translation>{name} n&apos;est plus éligible : retirez cette personne de la liste</translation>
    </message>
    <message>
        <source>{total} people came: {men} men, {women} women</source>
        <translation>Présents : {total} (hommes {men}, femmes {women})</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À compter du</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Document attached: {name}</source>
        <translation>Document joint : {name}</translation>
    </message>
    <message>
        <source>Document corrected: {name}</source>
        <translation>Document corrigé : {name}</translation>
    </message>
    <message>
        <source>Document removed: {name}</source>
        <translation>Document retiré : {name}</translation>
    </message>
    <message>
        <source>Document restored: {name}</source>
        <translation>Document restauré : {name}</translation>
    </message>
    <message>
        <source>Member {name}: {what}</source>
        <translation>Membre {name} : {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage taken back</source>
        <translation>Étape annulée</translation>
    </message>
    <message>
        <source>Taken out of the trash</source>
        <translation>Sorti de la corbeille</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n j de retard</numerusform>
            <numerusform>%n j de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n échéance</numerusform>
            <numerusform>%n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>+{count} this month</source>
        <translation>+{count} ce mois-ci</translation>
    </message>
    <message>
        <source>A file begun on {day} at {time} was not saved</source>
        <translation>Un dossier commencé le {day} à {time} n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>A term ends</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Another warning of the law</source>
        <translation>Autre avertissement légal</translation>
    </message>
    <message>
        <source>Appointments of the week</source>
        <translation>Rendez-vous de la semaine</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Beneficiaries by commune</source>
        <translation>Bénéficiaires par commune</translation>
    </message>
    <message>
        <source>Beneficiaries by province</source>
        <translation>Bénéficiaires par province</translation>
    </message>
    <message>
        <source>Board smaller or larger than the law allows</source>
        <translation>Conseil plus petit ou plus grand que la loi ne le permet</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>Capital under what the law asks for</source>
        <translation>Capital inférieur au minimum légal</translation>
    </message>
    <message>
        <source>Changes to {title} on {day} at {time} were not saved</source>
        <translation>Des modifications de {title} le {day} à {time} n&apos;ont pas été enregistrées</translation>
    </message>
    <message>
        <source>Check: same fighter and same first name</source>
        <translation>À vérifier : même résistant et même prénom</translation>
    </message>
    <message>
        <source>Check: same fighter&apos;s card</source>
        <translation>À vérifier : même carte de résistant</translation>
    </message>
    <message>
        <source>Check: same name and same date of birth</source>
        <translation>À vérifier : même nom et même date de naissance</translation>
    </message>
    <message>
        <source>Check: same name in the same commune</source>
        <translation>À vérifier : même nom dans la même commune</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Fewer members than the law asks for</source>
        <translation>Moins de membres que la loi ne le demande</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files that lack something a complete file needs</source>
        <translation>Dossiers auxquels il manque un élément</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>New beneficiaries by month</source>
        <translation>Nouveaux bénéficiaires par mois</translation>
    </message>
    <message>
        <source>New beneficiaries: {month}</source>
        <translation>Nouveaux bénéficiaires : {month}</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>No appointment this week</source>
        <translation>Aucun rendez-vous cette semaine</translation>
    </message>
    <message>
        <source>No beneficiary has a commune yet</source>
        <translation>Aucun bénéficiaire n&apos;a encore de commune</translation>
    </message>
    <message>
        <source>No beneficiary is registered yet</source>
        <translation>Aucun bénéficiaire inscrit pour le moment</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>Nothing is to be checked</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Nothing on these days</source>
        <translation>Rien ces jours-là</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Structures</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paid in {year} (DH)</source>
        <translation>Payé en {year} (DH)</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Doublon possible</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Session or training</source>
        <translation>Séance ou formation</translation>
    </message>
    <message>
        <source>Share under what the law asks for</source>
        <translation>Part inférieure au minimum légal</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>The final receipt is dated before the provisional one</source>
        <translation>Le récépissé définitif est antérieur au provisoire</translation>
    </message>
    <message>
        <source>The final receipt is overdue</source>
        <translation>Le récépissé définitif est en retard</translation>
    </message>
    <message>
        <source>The managers&apos; mandate has ended</source>
        <translation>Le mandat des dirigeants a pris fin</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Visit or meeting</source>
        <translation>Visite ou réunion</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Avec handicap</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} exist in law</source>
        <translation>Existent légalement : {count}</translation>
    </message>
    <message>
        <source>{share} of the beneficiaries</source>
        <translation>{share} des bénéficiaires</translation>
    </message>
    <message>
        <source>{share} of what was to be paid</source>
        <translation>{share} de ce qui était à payer</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what} : {title}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n hidden row(s) of the list are read too</source>
        <translation>
            <numerusform>%n ligne masquée de la liste est lue aussi</numerusform>
            <numerusform>%n lignes masquées de la liste sont lues aussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were taken in</source>
        <translation>
            <numerusform>%n fiche importée</numerusform>
            <numerusform>%n fiches importées</numerusform>
        </translation>
    </message>
    <message>
        <source>A file can also be dropped on this page</source>
        <translation>Vous pouvez aussi déposer un fichier sur cette page</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Already there with another value: what is on file stays</source>
        <translation>Déjà enregistré avec une autre valeur : l&apos;enregistrement reste tel quel</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other cell(s) written so</source>
        <translation>
            <numerusform>Aussi dans %n autre cellule écrite ainsi</numerusform>
            <numerusform>Aussi dans %n autres cellules écrites ainsi</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel list of people or organisations is checked whole before anything is written</source>
        <translation>Une liste Excel est contrôlée en entier avant que rien ne soit écrit</translation>
    </message>
    <message>
        <source>An organisation of this legal form has no such stage</source>
        <translation>Une structure de cette forme juridique ne connaît pas cette étape</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Autre liste</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose a marked cell to see what is wrong with it</source>
        <translation>Choisissez une cellule signalée pour voir son problème</translation>
    </message>
    <message>
        <source>Choose a value of the list</source>
        <translation>Choisissez une valeur de la liste</translation>
    </message>
    <message>
        <source>Choose the Excel file</source>
        <translation>Choisir le fichier Excel</translation>
    </message>
    <message>
        <source>Columns not taken in: {columns}</source>
        <translation>Colonnes non reprises : {columns}</translation>
    </message>
    <message>
        <source>Cooperatives and associations</source>
        <translation>Coopératives et associations</translation>
    </message>
    <message>
        <source>Copy rows in Excel together with their headings, then press Ctrl+V here</source>
        <translation>Copiez des lignes avec leurs titres dans Excel, puis appuyez ici sur Ctrl+V</translation>
    </message>
    <message>
        <source>Copy with the problems marked</source>
        <translation>Copie annotée</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>Corrigées ici</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>Date d&apos;inscription</translation>
    </message>
    <message>
        <source>Date of the stage</source>
        <translation>Date de l&apos;étape</translation>
    </message>
    <message>
        <source>Date: {stage}</source>
        <translation>Date : {stage}</translation>
    </message>
    <message>
        <source>Document number: {stage}</source>
        <translation>N° du document : {stage}</translation>
    </message>
    <message>
        <source>Document of the stage</source>
        <translation>Document de l&apos;étape</translation>
    </message>
    <message>
        <source>Empty list to be filled</source>
        <translation>Liste vide à remplir</translation>
    </message>
    <message>
        <source>Everything is ready (Ctrl+Enter)</source>
        <translation>La liste est prête (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import of beneficiaries</source>
        <translation>Importation de bénéficiaires</translation>
    </message>
    <message>
        <source>Import of cooperatives and associations</source>
        <translation>Importation de coopératives et d&apos;associations</translation>
    </message>
    <message>
        <source>Leave the list that is being corrected?</source>
        <translation>Quitter la liste en cours de correction ?</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Écarter la ligne</translation>
    </message>
    <message>
        <source>May be the same as {of}: {reason}</source>
        <translation>Peut-être le même que {of} : {reason}</translation>
    </message>
    <message>
        <source>May be there already</source>
        <translation>Peut-être déjà présent</translation>
    </message>
    <message>
        <source>Maybe twice</source>
        <translation>Doublons ?</translation>
    </message>
    <message>
        <source>Name of the fighter</source>
        <translation>Nom du résistant</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>Le plus proche</translation>
    </message>
    <message>
        <source>No fighter with this card is on file: the list must name him</source>
        <translation>Aucun résistant n&apos;a cette carte : la liste doit le nommer</translation>
    </message>
    <message>
        <source>No problem is left</source>
        <translation>Il ne reste aucun problème</translation>
    </message>
    <message>
        <source>No row of this list carries our headings: start from the empty list of coopdesk</source>
        <translation>Aucune ligne de cette liste ne porte nos titres : partez du modèle vide</translation>
    </message>
    <message>
        <source>No rows are copied: copy them in Excel with their headings first</source>
        <translation>Aucune ligne copiée : copiez-les d&apos;abord dans Excel avec leurs titres</translation>
    </message>
    <message>
        <source>No stage has this name</source>
        <translation>Aucune étape ne porte ce nom</translation>
    </message>
    <message>
        <source>No stage has this name; near to it: {stages}</source>
        <translation>Aucune étape ne porte ce nom ; les plus proches : {stages}</translation>
    </message>
    <message numerus="yes">
        <source>Not possible yet: %n problem(s) {rows}</source>
        <translation>
            <numerusform>Pas encore possible : %n problème {rows}</numerusform>
            <numerusform>Pas encore possible : %n problèmes {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this list is new</source>
        <translation>Rien de nouveau dans cette liste</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was taken in: %n problem(s) must be corrected first</source>
        <translation>
            <numerusform>Rien n&apos;a été importé : %n problème doit d&apos;abord être corrigé</numerusform>
            <numerusform>Rien n&apos;a été importé : %n problèmes doivent d&apos;abord être corrigés</numerusform>
        </translation>
    </message>
    <message>
        <source>On file: {value}</source>
        <translation>Au bureau : {value}</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Other sheets are not read: {sheets}</source>
        <translation>Autres feuilles non lues : {sheets}</translation>
    </message>
    <message>
        <source>Paste a block</source>
        <translation>Coller un bloc</translation>
    </message>
    <message>
        <source>Pasted block</source>
        <translation>Bloc collé</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Reading and checking the list…</source>
        <translation>Lecture et contrôle de la liste…</translation>
    </message>
    <message>
        <source>Record or row {of}, «{column}»</source>
        <translation>Fiche ou ligne {of}, «{column}»</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>N° d&apos;immatriculation</translation>
    </message>
    <message>
        <source>Required cell is empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {row} may be the same as {of}: {reason}. This does not block</source>
        <translation>La ligne {row} est peut-être la même que {of} : {reason}. Non bloquant</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Rows taken for totals or signatures: {rows}</source>
        <translation>Lignes prises pour des totaux ou des signatures : {rows}</translation>
    </message>
    <message>
        <source>Sheet «{sheet}», row {row}, «{column}»</source>
        <translation>Feuille « {sheet} », ligne {row}, « {column} »</translation>
    </message>
    <message>
        <source>Sheet «{sheet}», «{column}», cell {cell}</source>
        <translation>Feuille «{sheet}», «{column}», cellule {cell}</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Sound and new</source>
        <translation>Correctes et nouvelles</translation>
    </message>
    <message>
        <source>Sound rows too</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage on the desk</source>
        <translation>Étape au dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take «{value}»</source>
        <translation>Prendre « {value} »</translation>
    </message>
    <message>
        <source>Taking in the list…</source>
        <translation>Importation de la liste…</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result: open the file in Excel and save it again</source>
        <translation>La cellule contient une formule sans résultat : ouvrez le fichier dans Excel et enregistrez-le à nouveau</translation>
    </message>
    <message>
        <source>The cell shows the error {code}</source>
        <translation>La cellule affiche l&apos;erreur {code}</translation>
    </message>
    <message>
        <source>The corrections made here are not kept. The file itself was not changed.</source>
        <translation>Les corrections faites ici ne sont pas conservées. Le fichier lui-même n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>The day is not known: the stage is taken over without a date</source>
        <translation>Le jour n&apos;est pas connu : l&apos;étape est reprise sans date</translation>
    </message>
    <message>
        <source>The empty list is in {file}</source>
        <translation>La liste vide est dans {file}</translation>
    </message>
    <message>
        <source>The list gives two dates for «{stage}»: {day} and this one</source>
        <translation>La liste donne deux dates pour « {stage} » : {day} et celle-ci</translation>
    </message>
    <message>
        <source>The list gives «{stage}» a later date ({day})</source>
        <translation>La liste donne à « {stage} » une date postérieure ({day})</translation>
    </message>
    <message>
        <source>The list is taken in whole or not at all</source>
        <translation>La liste est importée en entier ou pas du tout</translation>
    </message>
    <message>
        <source>The marked copy is in {file}</source>
        <translation>La copie annotée est dans {file}</translation>
    </message>
    <message>
        <source>There with other values</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>These are the headings of a list of organisations: choose organisations as what the list holds</source>
        <translation>Ce sont les intitulés d&apos;une liste d&apos;organisations : choisissez les organisations comme contenu de la liste</translation>
    </message>
    <message>
        <source>These are the headings of a list of people: choose people as what the list holds</source>
        <translation>Ce sont les intitulés d&apos;une liste de personnes : choisissez les bénéficiaires comme contenu de la liste</translation>
    </message>
    <message>
        <source>These headings stand twice, only the first column is taken in: {columns}</source>
        <translation>Intitulés en double, seule la première colonne est reprise : {columns}</translation>
    </message>
    <message>
        <source>This date is before that of «{stage}» ({day})</source>
        <translation>Cette date précède celle de « {stage} » ({day})</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>What must be corrected</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>What the list holds</source>
        <translation>Contenu de la liste</translation>
    </message>
    <message>
        <source>What the list says</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec problèmes</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>correct in the cell</source>
        <translation>corriger dans la cellule</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>dans %n ligne</numerusform>
            <numerusform>dans %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>problème suivant</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>take the nearest value</source>
        <translation>prendre la plus proche</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>{name} · sheet «{sheet}» · nothing was written yet</source>
        <translation>{name} · feuille « {sheet} » · rien n&apos;est encore écrit</translation>
    </message>
    <message>
        <source>«{name}» is the list itself: give the marked copy another name</source>
        <translation>«{name}» est la liste elle-même : donnez un autre nom à la copie annotée</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donnée par</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Information given by the office</source>
        <translation>Information donnée par le bureau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Programmes explained</source>
        <translation>Programmes expliqués</translation>
    </message>
</context>
<context>
    <name>Institution</name>
    <message>
        <source>High Commission for Former Resistance Fighters</source>
        <translation>Haut-Commissariat aux anciens résistants et anciens membres de l&apos;armée de libération</translation>
    </message>
    <message>
        <source>Social Development Agency</source>
        <translation>Agence de développement social</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>Amount (DH)</source>
        <translation>Montant (DH)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Checked on</source>
        <translation>Contrôlé le</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Livré le</translation>
    </message>
    <message>
        <source>Delivery record</source>
        <translation>PV de livraison</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit value (DH)</source>
        <translation>Valeur unitaire (DH)</translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>Daughter</source>
        <translation>Fille</translation>
    </message>
    <message>
        <source>Granddaughter</source>
        <translation>Petite-fille</translation>
    </message>
    <message>
        <source>Grandson</source>
        <translation>Petit-fils</translation>
    </message>
    <message>
        <source>No kinship</source>
        <translation>Sans lien</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint</translation>
    </message>
    <message>
        <source>The fighter in person</source>
        <translation>Le résistant lui-même</translation>
    </message>
    <message>
        <source>Widow of a fighter</source>
        <translation>Veuve</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>A share is under {amount} DH</source>
        <translation>La part est inférieure à {amount} DH</translation>
    </message>
    <message>
        <source>Fewer than {minimum} members: the law asks for {minimum} founders at least</source>
        <translation>Moins de {minimum} membres : la loi demande au moins {minimum} fondateurs</translation>
    </message>
    <message>
        <source>No final receipt {days} days after the provisional one: the association may act by law</source>
        <translation>Pas de récépissé définitif {days} jours après le provisoire : l&apos;association peut légalement agir</translation>
    </message>
    <message>
        <source>The board has {size} members; it has {minimum} to {maximum}</source>
        <translation>Le conseil compte {size} membres ; il en faut de {minimum} à {maximum}</translation>
    </message>
    <message>
        <source>The capital is under {amount} DH</source>
        <translation>Le capital est inférieur à {amount} DH</translation>
    </message>
    <message>
        <source>The final receipt is dated before the provisional one</source>
        <translation>Le récépissé définitif est antérieur au provisoire</translation>
    </message>
    <message>
        <source>The managers&apos; mandate has ended</source>
        <translation>Le mandat des dirigeants a pris fin</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>A tranche is ordered once {percent} % of the one before it is justified</source>
        <translation>Une tranche est ordonnancée après justification de {percent} % de la précédente</translation>
    </message>
    <message>
        <source>Add a tranche</source>
        <translation>Ajouter une tranche</translation>
    </message>
    <message>
        <source>Amounts and dates</source>
        <translation>Montants et échéances</translation>
    </message>
    <message>
        <source>Amounts in dirhams</source>
        <translation>Montants en dirhams</translation>
    </message>
    <message>
        <source>An invoice justifies what was paid: this tranche is not paid yet</source>
        <translation>Une facture justifie ce qui a été payé : cette tranche ne l&apos;est pas encore</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Division into tranches</source>
        <translation>Répartition en tranches</translation>
    </message>
    <message>
        <source>Financing plan and rules</source>
        <translation>Plan de financement et règles</translation>
    </message>
    <message>
        <source>Foreseen on {day}</source>
        <translation>Prévue le {day}</translation>
    </message>
    <message>
        <source>Held up</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Invoices of tranche {rank}</source>
        <translation>Factures de la tranche {rank}</translation>
    </message>
    <message>
        <source>It can be ordered once tranche {rank} is justified to {percent} %</source>
        <translation>Ordonnançable après justification de {percent} % de la tranche {rank}</translation>
    </message>
    <message>
        <source>It can be requested once the agreement is signed</source>
        <translation>Peut être demandée après signature de la convention</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Ledger of the tranches</source>
        <translation>Registre des tranches</translation>
    </message>
    <message>
        <source>Next step of tranche {rank}</source>
        <translation>Étape suivante, tranche {rank}</translation>
    </message>
    <message>
        <source>Next: {deed}</source>
        <translation>Suite : {deed}</translation>
    </message>
    <message>
        <source>No amount is known yet</source>
        <translation>Aucun montant connu</translation>
    </message>
    <message>
        <source>Not possible yet: {reason}</source>
        <translation>Impossible pour l&apos;instant : {reason}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid on {day}</source>
        <translation>Payée le {day}</translation>
    </message>
    <message>
        <source>Paid, justified and accepted</source>
        <translation>Payée, justifiée et acceptée</translation>
    </message>
    <message>
        <source>Releases tranche {rank}</source>
        <translation>Débloque la tranche {rank}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Still to be justified</source>
        <translation>Reste à justifier</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>The amount is not divided into tranches</source>
        <translation>Le montant n&apos;est pas réparti en tranches</translation>
    </message>
    <message>
        <source>The justification waits to be accepted</source>
        <translation>La justification attend son acceptation</translation>
    </message>
    <message>
        <source>The justification was handed in: its invoices stand, unless it is returned</source>
        <translation>Justification remise : ses factures ne changent plus, sauf renvoi</translation>
    </message>
    <message>
        <source>The tranches exceed the amount decided by {amount} DH</source>
        <translation>Les tranches dépassent le montant accordé de {amount} DH</translation>
    </message>
    <message>
        <source>The tranches lack {amount} DH of the amount decided</source>
        <translation>Il manque {amount} DH aux tranches</translation>
    </message>
    <message>
        <source>Threshold {percent} %</source>
        <translation>Seuil {percent} %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total, with {count} out of sight</source>
        <translation>Total, dont {count} hors écran</translation>
    </message>
    <message>
        <source>Tranche {rank}</source>
        <translation>Tranche {rank}</translation>
    </message>
    <message>
        <source>Tranche {rank}: {percent} of the amount decided</source>
        <translation>Tranche {rank} : {percent} de l&apos;accordé</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Transfer {reference}</source>
        <translation>virement {reference}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Wholly justified: hand the justification in</source>
        <translation>Entièrement justifiée : remettre la justification</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>justified</source>
        <translation>justifiée</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>ordonn.</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>{amount} DH are still to be justified</source>
        <translation>{amount} DH restent à justifier</translation>
    </message>
    <message>
        <source>{amount} DH are still to be justified before {day}</source>
        <translation>{amount} DH restent à justifier avant le {day}</translation>
    </message>
    <message>
        <source>{deed}: tranche {rank}</source>
        <translation>{deed} · tranche {rank}</translation>
    </message>
    <message>
        <source>{stage}, not wholly justified</source>
        <translation>{stage}, justification incomplète</translation>
    </message>
    <message>
        <source>{stage}, wholly justified</source>
        <translation>{stage}, entièrement justifiée</translation>
    </message>
</context>
<context>
    <name>Legal form</name>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Coopérative</translation>
    </message>
    <message>
        <source>Economic interest group</source>
        <translation>Groupement d&apos;intérêt économique</translation>
    </message>
    <message>
        <source>Individual project (auto-entrepreneur)</source>
        <translation>Projet individuel (auto-entrepreneur)</translation>
    </message>
    <message>
        <source>Union of cooperatives</source>
        <translation>Union de coopératives</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Deceased</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Living</source>
        <translation>Vivant</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Beneficiaries aimed at</source>
        <translation>Bénéficiaires visés</translation>
    </message>
    <message>
        <source>Budget of other funders (DH)</source>
        <translation>Budget d&apos;autres bailleurs (DH)</translation>
    </message>
    <message>
        <source>Budget of the High Commission (DH)</source>
        <translation>Budget du Haut-Commissariat (DH)</translation>
    </message>
    <message>
        <source>Budget of the agency (DH)</source>
        <translation>Budget de l&apos;agence (DH)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Reason awaited</source>
        <translation>Motif attendu</translation>
    </message>
    <message>
        <source>Reason of the variance</source>
        <translation>Motif de l&apos;écart</translation>
    </message>
    <message>
        <source>Show the list behind the figure</source>
        <translation>Voir la liste derrière le chiffre</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The programme is approved: record its revision first, then change its lines</source>
        <translation>Le programme est approuvé : consignez d&apos;abord sa révision, puis modifiez ses lignes</translation>
    </message>
    <message>
        <source>The programme is evaluated: its lines stay as they are</source>
        <translation>Le programme est évalué : ses lignes restent telles quelles</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Écart</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Accepted</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Bearer of the project</source>
        <translation>Porteur du projet</translation>
    </message>
    <message>
        <source>Budget (DH)</source>
        <translation>Budget (DH)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Children on file</source>
        <translation>Enfants inscrits</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Family and first name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>Résistant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Incomplete ({count})</source>
        <translation>Incomplet ({count})</translation>
    </message>
    <message>
        <source>Justified (DH)</source>
        <translation>Justifié (DH)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommés</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Paid (DH)</source>
        <translation>Payé (DH)</translation>
    </message>
    <message>
        <source>Paid part</source>
        <translation>Part payée</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Planned jobs</source>
        <translation>Emplois prévus</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>N° d&apos;immatriculation</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
</context>
<context>
    <name>Marital status</name>
    <message>
        <source>Divorced</source>
        <translation>Divorcé(e)</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Marié(e)</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Célibataire</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Veuf(ve)</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Accompaniment visits</source>
        <translation>Visites d&apos;accompagnement</translation>
    </message>
    <message>
        <source>Attendances at sessions</source>
        <translation>Participations aux séances</translation>
    </message>
    <message>
        <source>Awareness sessions held</source>
        <translation>Séances tenues</translation>
    </message>
    <message>
        <source>Grants decided</source>
        <translation>Subventions décidées</translation>
    </message>
    <message>
        <source>Meetings of the joint committee</source>
        <translation>Réunions du comité mixte</translation>
    </message>
    <message>
        <source>Organisations created</source>
        <translation>Structures créées</translation>
    </message>
    <message>
        <source>Persons accepted</source>
        <translation>Personnes retenues</translation>
    </message>
    <message>
        <source>Persons informed</source>
        <translation>Personnes informées</translation>
    </message>
    <message>
        <source>Persons integrated</source>
        <translation>Personnes insérées</translation>
    </message>
    <message>
        <source>Persons newly registered</source>
        <translation>Nouveaux inscrits</translation>
    </message>
    <message>
        <source>Persons nominated</source>
        <translation>Personnes proposées</translation>
    </message>
    <message>
        <source>Persons supported</source>
        <translation>Personnes appuyées</translation>
    </message>
    <message>
        <source>Persons who completed a training</source>
        <translation>Personnes ayant achevé une formation</translation>
    </message>
    <message>
        <source>Projects approved</source>
        <translation>Projets approuvés</translation>
    </message>
    <message>
        <source>Projects submitted</source>
        <translation>Projets déposés</translation>
    </message>
    <message>
        <source>Trainings completed</source>
        <translation>Formations achevées</translation>
    </message>
    <message>
        <source>Tranches paid</source>
        <translation>Tranches payées</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Débats</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
</context>
<context>
    <name>Member</name>
    <message numerus="yes">
        <source>%n member(s) copied: paste them into Excel</source>
        <translation>
            <numerusform>%n membre copié : collez-le dans Excel</numerusform>
            <numerusform>%n membres copiés : collez-les dans Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Capital (DH)</source>
        <translation>Capital (DH)</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>N° CNIE</translation>
    </message>
    <message>
        <source>Children of fighters</source>
        <translation>Enfants de résistants</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Copier pour Excel</translation>
    </message>
    <message>
        <source>Correct or end</source>
        <translation>Corriger ou mettre fin</translation>
    </message>
    <message>
        <source>Date of entry</source>
        <translation>Date d&apos;adhésion</translation>
    </message>
    <message>
        <source>Date of exit</source>
        <translation>Date de sortie</translation>
    </message>
    <message>
        <source>Member organisation</source>
        <translation>Structure membre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Paid up (DH)</source>
        <translation>Montant libéré (DH)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Personne ou structure</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motif de sortie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Save the member</source>
        <translation>Enregistrer le membre</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>Avec handicap</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Youth (under {age})</source>
        <translation>Jeunes (moins de {age} ans)</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>{name} is supported as a member: give the membership its last day instead</source>
        <translation>{name} bénéficie de l&apos;appui comme membre : donnez plutôt son dernier jour à l&apos;adhésion</translation>
    </message>
    <message>
        <source>{name} is supported as its holder: the project stays on file</source>
        <translation>{name} bénéficie de l&apos;appui comme porteur : le projet reste au dossier</translation>
    </message>
</context>
<context>
    <name>Milieu</name>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Urbain</translation>
    </message>
</context>
<context>
    <name>Nomination</name>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n personne ajoutée</numerusform>
            <numerusform>%n personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>Retenus {count}</translation>
    </message>
    <message>
        <source>Add all eligible people ({count})</source>
        <translation>Ajouter tous les éligibles ({count})</translation>
    </message>
    <message>
        <source>Add an eligible person</source>
        <translation>Ajouter une personne éligible</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer awaited by</source>
        <translation>Réponse attendue le</translation>
    </message>
    <message>
        <source>Answer of the agency</source>
        <translation>Réponse de l&apos;agence</translation>
    </message>
    <message>
        <source>Answers are recorded once the list was sent</source>
        <translation>Les réponses s&apos;enregistrent une fois la liste envoyée</translation>
    </message>
    <message>
        <source>Answers were recorded on this list: take them back first</source>
        <translation>Des réponses sont enregistrées sur cette liste : retirez-les d&apos;abord</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>Awaited {count}</source>
        <translation>En attente {count}</translation>
    </message>
    <message>
        <source>Back to the person</source>
        <translation>Retour à la personne</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Choose the answer first: 1, 2 or 3</source>
        <translation>Choisissez d&apos;abord la réponse : 1, 2 ou 3</translation>
    </message>
    <message>
        <source>Data of the list</source>
        <translation>Données de la liste</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Date de la réponse</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Date de la décision</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Brouillon :</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>No other eligible person waits</source>
        <translation>Aucune autre personne éligible</translation>
    </message>
    <message>
        <source>Nobody gave this answer: take it back</source>
        <translation>Réponse jamais donnée : la retirer</translation>
    </message>
    <message>
        <source>Nobody stands on this list yet: add eligible people</source>
        <translation>Personne sur cette liste : ajoutez des personnes éligibles</translation>
    </message>
    <message>
        <source>Nomination list {number}</source>
        <translation>Liste de candidats {number}</translation>
    </message>
    <message>
        <source>Note in the file</source>
        <translation>Note au dossier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Numéro de la décision</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation>Personnes de la liste</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points out of {most}</source>
        <translation>Détail des points sur {most}</translation>
    </message>
    <message>
        <source>Points that each reason gives</source>
        <translation>Points de chaque critère</translation>
    </message>
    <message>
        <source>Proposed project</source>
        <translation>Projet proposé</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank on the reserve list</source>
        <translation>Rang en liste d&apos;attente</translation>
    </message>
    <message>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <source>Ranking frozen since the signature on {day}:</source>
        <translation>Classement figé depuis la signature du {day} :</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation>Motif du rejet</translation>
    </message>
    <message>
        <source>Record and go on</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Rejected {count}</source>
        <translation>Rejetés {count}</translation>
    </message>
    <message>
        <source>Reserve {count}</source>
        <translation>Réserve {count}</translation>
    </message>
    <message>
        <source>Stages and documents</source>
        <translation>Étapes et documents</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The answer to the list was received: take that step back first</source>
        <translation>La réponse à la liste est reçue : annulez d&apos;abord cette étape</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>The list was sent on {day}: the answer can not come before</source>
        <translation>La liste a été envoyée le {day} : la réponse ne peut pas être antérieure</translation>
    </message>
    <message>
        <source>The person moves to «{stage}» in the same step, and may be registered again.</source>
        <translation>La personne passe à «{stage}» en même temps et peut être réinscrite.</translation>
    </message>
    <message>
        <source>The person moves to «{stage}» in the same step.</source>
        <translation>La personne passe à «{stage}» en même temps.</translation>
    </message>
    <message>
        <source>This list is signed: nobody can be added or taken off any more</source>
        <translation>Cette liste est signée : on ne peut plus y ajouter ni en retirer personne</translation>
    </message>
    <message>
        <source>This step came with nomination list {number}: correct it there</source>
        <translation>Cette étape vient de la liste {number} : corrigez-la là-bas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Weights used</source>
        <translation>Grille de points utilisée</translation>
    </message>
    <message>
        <source>Why the former answer was wrong</source>
        <translation>Pourquoi la réponse précédente était fausse</translation>
    </message>
    <message>
        <source>With a disability</source>
        <translation>En situation de handicap</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Write why the former answer was wrong</source>
        <translation>Indiquez pourquoi la réponse précédente était fausse</translation>
    </message>
    <message>
        <source>addressed to: {name}</source>
        <translation>adressée à : {name}</translation>
    </message>
    <message>
        <source>already stands on list {number}</source>
        <translation>figure déjà sur la liste {number}</translation>
    </message>
    <message>
        <source>answer awaited by {day}</source>
        <translation>réponse attendue avant le {day}</translation>
    </message>
    <message>
        <source>has no stage yet</source>
        <translation>n&apos;a pas encore d&apos;étape</translation>
    </message>
    <message>
        <source>is at the stage «{stage}», not eligible</source>
        <translation>est à l&apos;étape «{stage}», pas éligible</translation>
    </message>
    <message>
        <source>the points and their words stay as they were; no later change of a file moves them.</source>
        <translation>points et explications restent tels quels ; aucune modification d&apos;un dossier ne les déplace.</translation>
    </message>
    <message>
        <source>the ranks follow the files and the weights of today until the signature.</source>
        <translation>les rangs suivent les dossiers et les poids du jour jusqu&apos;à la signature.</translation>
    </message>
    <message>
        <source>{name} is at the stage «{stage}» by now: take that step back first</source>
        <translation>{name} en est à l&apos;étape «{stage}» : annulez d&apos;abord cette étape</translation>
    </message>
    <message>
        <source>{number} · score {score}</source>
        <translation>{number} · score {score}</translation>
    </message>
    <message>
        <source>{points} of {most}</source>
        <translation>{points} sur {most}</translation>
    </message>
    <message>
        <source>{points} points of {most}</source>
        <translation>{points} points sur {most}</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>1 if this is the only PC of the office</source>
        <translation>1 si c&apos;est le seul PC du service</translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation>N° d&apos;autorisation CNDP</translation>
    </message>
    <message>
        <source>Central services</source>
        <translation>Services centraux</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Code du service</translation>
    </message>
    <message>
        <source>Every change bears this name</source>
        <translation>Chaque modification porte ce nom</translation>
    </message>
    <message>
        <source>Find a province or a region</source>
        <translation>Chercher une province ou une région</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Local office of {place}</source>
        <translation>Bureau local de {place}</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nom de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Number of this post</source>
        <translation>Numéro de ce poste</translation>
    </message>
    <message>
        <source>Province or region of the office</source>
        <translation>Province ou région du service</translation>
    </message>
    <message>
        <source>Provinces served</source>
        <translation>Provinces desservies</translation>
    </message>
    <message>
        <source>Provincial delegation of {place}</source>
        <translation>Délégation provinciale de {place}</translation>
    </message>
    <message>
        <source>Regional coordination of {place}</source>
        <translation>Coordination régionale de {place}</translation>
    </message>
    <message>
        <source>Regional delegation of {place}</source>
        <translation>Délégation régionale de {place}</translation>
    </message>
    <message>
        <source>Such as {example}; it stands in every number that this office gives</source>
        <translation>Comme {example} ; il figure dans chaque numéro donné par ce service</translation>
    </message>
    <message>
        <source>{count} of {whole} provinces chosen</source>
        <translation>{count} provinces choisies sur {whole}</translation>
    </message>
    <message>
        <source>{region}, whole region</source>
        <translation>{region}, toute la région</translation>
    </message>
</context>
<context>
    <name>Office kind</name>
    <message>
        <source>Headquarters</source>
        <translation>Services centraux</translation>
    </message>
    <message>
        <source>Local office</source>
        <translation>Bureau local</translation>
    </message>
    <message>
        <source>Provincial delegation</source>
        <translation>Délégation provinciale</translation>
    </message>
    <message>
        <source>Regional coordination</source>
        <translation>Coordination régionale</translation>
    </message>
    <message>
        <source>Regional delegation</source>
        <translation>Délégation régionale</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Favourable</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Favourable under conditions</source>
        <translation>Favorable sous réserve</translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation>Défavorable</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Auto-entrepreneur number</source>
        <translation>N° d&apos;auto-entrepreneur</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Bank account (RIB)</source>
        <translation>Compte bancaire (RIB)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>CNSS affiliation</source>
        <translation>Affiliation CNSS</translation>
    </message>
    <message>
        <source>Capital (DH)</source>
        <translation>Capital (DH)</translation>
    </message>
    <message>
        <source>Capital and members declared</source>
        <translation>Capital et membres déclarés</translation>
    </message>
    <message>
        <source>Category of cooperative</source>
        <translation>Catégorie de coopérative</translation>
    </message>
    <message>
        <source>Common identifier (ICE)</source>
        <translation>Identifiant commun (ICE)</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>End of the managers&apos; mandate</source>
        <translation>Fin du mandat des dirigeants</translation>
    </message>
    <message>
        <source>Form of management</source>
        <translation>Mode de gestion</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège social</translation>
    </message>
    <message>
        <source>Holder of the individual project</source>
        <translation>Porteur du projet individuel</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Last ordinary assembly</source>
        <translation>Dernière assemblée ordinaire</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Men declared at registration</source>
        <translation>Hommes déclarés à l&apos;immatriculation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>Nombre de parts</translation>
    </message>
    <message>
        <source>Place and contact</source>
        <translation>Siège et contact</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>States of the year</source>
        <translation>États annuels</translation>
    </message>
    <message>
        <source>Tax identifier (IF)</source>
        <translation>Identifiant fiscal (IF)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The law:</source>
        <translation>La loi :</translation>
    </message>
    <message>
        <source>Trade register (RC)</source>
        <translation>Registre du commerce (RC)</translation>
    </message>
    <message>
        <source>Value of a share (DH)</source>
        <translation>Valeur de la part (DH)</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Women declared at registration</source>
        <translation>Femmes déclarées à l&apos;immatriculation</translation>
    </message>
    <message>
        <source>registered under {number}</source>
        <translation>immatriculée sous {number}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Address and commune</source>
        <translation>Adresse et commune</translation>
    </message>
    <message>
        <source>Annual work programme {year}</source>
        <translation>Programme de travail annuel {year}</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Attendance sheet of a training</source>
        <translation>Feuille de présence d&apos;une formation</translation>
    </message>
    <message>
        <source>Budget by axis</source>
        <translation>Budget par axe</translation>
    </message>
    <message>
        <source>Children on file</source>
        <translation>Enfants enregistrés</translation>
    </message>
    <message>
        <source>Chosen: {filters}</source>
        <translation>Sélection : {filters}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Court or authority</source>
        <translation>Tribunal ou autorité</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and place of birth</source>
        <translation>Date et lieu de naissance</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Done at {place}, on {day}</source>
        <translation>Fait à {place}, le {day}</translation>
    </message>
    <message>
        <source>Draft: the ranking is that of {day}, and is frozen by the signature</source>
        <translation>Projet : le classement est celui du {day}, il est figé par la signature</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Fighter and card number</source>
        <translation>Résistant et n° de carte</translation>
    </message>
    <message>
        <source>File of a grant</source>
        <translation>Dossier de subvention</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>For the High Commission</source>
        <translation>Pour le Haut-Commissariat</translation>
    </message>
    <message>
        <source>For the Social Development Agency</source>
        <translation>Pour l&apos;Agence de développement social</translation>
    </message>
    <message>
        <source>For the organisation</source>
        <translation>Pour l&apos;organisation</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Items in kind</source>
        <translation>Apports en nature</translation>
    </message>
    <message>
        <source>Justified (DH)</source>
        <translation>Justifié (DH)</translation>
    </message>
    <message>
        <source>List of persons nominated</source>
        <translation>Liste nominative des candidats</translation>
    </message>
    <message>
        <source>Members: {members}, of them women {women}, youth {youth}, children of fighters {children}</source>
        <translation>total : {members}, dont femmes : {women}, jeunes : {youth}, enfants de résistants : {children}</translation>
    </message>
    <message>
        <source>Minutes of the joint central committee</source>
        <translation>Procès-verbal du comité central mixte</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>No decision was taken</source>
        <translation>Aucune décision n&apos;a été prise</translation>
    </message>
    <message>
        <source>No point is on the agenda yet</source>
        <translation>L&apos;ordre du jour ne comporte encore aucun point</translation>
    </message>
    <message>
        <source>No record has the number {number}</source>
        <translation>Aucun dossier ne porte le numéro {number}</translation>
    </message>
    <message>
        <source>No stage is recorded</source>
        <translation>Aucune étape n&apos;est enregistrée</translation>
    </message>
    <message>
        <source>No.: {number}</source>
        <translation>N° : {number}</translation>
    </message>
    <message>
        <source>Nobody is on this list yet</source>
        <translation>Personne ne figure encore sur cette liste</translation>
    </message>
    <message>
        <source>Nobody was called yet</source>
        <translation>Personne n&apos;a encore été convoqué</translation>
    </message>
    <message>
        <source>Nothing fits this search and these filters</source>
        <translation>Rien ne correspond à cette recherche et à ces filtres</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Le {day}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Paid (DH)</source>
        <translation>Versé (DH)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Versé le</translation>
    </message>
    <message>
        <source>Personal data (law 09-08), CNDP authorisation {number}</source>
        <translation>Données personnelles (loi 09-08), autorisation CNDP {number}</translation>
    </message>
    <message>
        <source>Personal data, protected by law 09-08</source>
        <translation>Données personnelles protégées par la loi 09-08</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L&apos;impression a été arrêtée.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Received by the agency</source>
        <translation>Reçu par l&apos;Agence</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Report of a follow-up visit</source>
        <translation>Rapport de visite d&apos;accompagnement</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Searched: «{words}»</source>
        <translation>Recherche : « {words} »</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sheet of a beneficiary</source>
        <translation>Fiche de bénéficiaire</translation>
    </message>
    <message>
        <source>Sheet of an organisation</source>
        <translation>Fiche d&apos;organisation</translation>
    </message>
    <message>
        <source>Sheet: {what}</source>
        <translation>Fiche : {what}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed on {day} under No. {number}: the ranking is that of this day</source>
        <translation>Signée le {day} sous le n° {number} : le classement est celui de ce jour</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Étape : {stage}</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: no file was written, and a former one is whole.</source>
        <translation>Arrêté : aucun fichier n&apos;a été écrit, un fichier antérieur reste intact.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The agent who made the visit</source>
        <translation>L&apos;agent ayant effectué la visite</translation>
    </message>
    <message>
        <source>The document can not be written to {name}</source>
        <translation>Le document ne peut pas être écrit dans {name}</translation>
    </message>
    <message>
        <source>The document was sent to the printer.</source>
        <translation>Le document a été envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>The facilitators</source>
        <translation>Les animateurs</translation>
    </message>
    <message>
        <source>The pages are being prepared…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>The person concerned</source>
        <translation>L&apos;intéressé(e)</translation>
    </message>
    <message>
        <source>The printer does not answer: nothing was printed</source>
        <translation>L&apos;imprimante ne répond pas : rien n&apos;a été imprimé</translation>
    </message>
    <message>
        <source>The programme has no line yet</source>
        <translation>Le programme ne comporte encore aucune ligne</translation>
    </message>
    <message>
        <source>The trainer</source>
        <translation>Le formateur</translation>
    </message>
    <message>
        <source>This PC knows no printer: save the document as a PDF, and print it where there is one.</source>
        <translation>Aucune imprimante sur ce poste : enregistrez le document en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>This list has {count} rows and at most {most} are printed: narrow it by filters first</source>
        <translation>Cette liste compte {count} lignes et {most} au plus sont imprimées : filtrez-la d&apos;abord</translation>
    </message>
    <message>
        <source>To be justified (DH)</source>
        <translation>Reste à justifier (DH)</translation>
    </message>
    <message>
        <source>To: {addressee}</source>
        <translation>À : {addressee}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Value (DH)</source>
        <translation>Valeur (DH)</translation>
    </message>
    <message>
        <source>What is on file, by date</source>
        <translation>Ce qui est enregistré, par date</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui demande attention</translation>
    </message>
    <message>
        <source>What was changed in the form and not saved does not stand here</source>
        <translation>Ce qui a été modifié dans le formulaire sans être enregistré ne figure pas ici</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Why each person has this rank</source>
        <translation>Motifs du rang de chaque personne</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Écriture du PDF…</translation>
    </message>
    <message>
        <source>printed on {day}</source>
        <translation>imprimé le {day}</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
    <message>
        <source>{place}, on {day}</source>
        <translation>{place}, le {day}</translation>
    </message>
    <message>
        <source>{points} of {most}: {why}</source>
        <translation>{points} sur {most} : {why}</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Vider les champs</translation>
    </message>
    <message>
        <source>It goes to the trash; the history keeps it.</source>
        <translation>Elle va à la corbeille ; l&apos;historique la garde.</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Enregistrer la correction</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this line?</source>
        <translation>Retirer cette ligne ?</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Both parties</source>
        <translation>Les deux parties</translation>
    </message>
    <message>
        <source>High Commission</source>
        <translation>Haut-Commissariat</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>AMO Tadamon</source>
        <translation>AMO Tadamon</translation>
    </message>
    <message>
        <source>Activity after support</source>
        <translation>Activité après appui</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After support</source>
        <translation>Après l&apos;appui</translation>
    </message>
    <message>
        <source>Card valid until</source>
        <translation>Carte valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>N° d&apos;attestation de handicap</translation>
    </message>
    <message>
        <source>Civil and social digital identifier</source>
        <translation>Identifiant digital civil et social</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Consent form number</source>
        <translation>N° du formulaire de consentement</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Date of consent (law 09-08)</source>
        <translation>Date du consentement (loi 09-08)</translation>
    </message>
    <message>
        <source>Date of the score</source>
        <translation>Date du score</translation>
    </message>
    <message>
        <source>Day, month and year</source>
        <translation>Jour, mois et année</translation>
    </message>
    <message>
        <source>Degree of disability</source>
        <translation>Degré de handicap</translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation>Personnes à charge</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Employment situation</source>
        <translation>Situation professionnelle</translation>
    </message>
    <message>
        <source>Family booklet number</source>
        <translation>N° du livret de famille</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Nom du père</translation>
    </message>
    <message>
        <source>Fighter</source>
        <translation>Résistant</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation>Prénom en lettres latines</translation>
    </message>
    <message>
        <source>Given when saved</source>
        <translation>Attribué à l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Home and contact</source>
        <translation>Domicile et contact</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Identity card number</source>
        <translation>N° de carte nationale</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Kind of disability</source>
        <translation>Type de handicap</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Lien de parenté</translation>
    </message>
    <message>
        <source>Kinship to a fighter</source>
        <translation>Lien avec un résistant</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Niveau d&apos;instruction</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Situation familiale</translation>
    </message>
    <message>
        <source>May change once answered</source>
        <translation>Peut changer après saisie de</translation>
    </message>
    <message>
        <source>Milieu</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Missing for a complete file</source>
        <translation>Manque pour un dossier complet</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mois et année</translation>
    </message>
    <message>
        <source>Monthly income (DH)</source>
        <translation>Revenu mensuel (DH)</translation>
    </message>
    <message>
        <source>Monthly income after support (DH)</source>
        <translation>Revenu mensuel après appui (DH)</translation>
    </message>
    <message>
        <source>Monthly income before support (DH)</source>
        <translation>Revenu mensuel avant appui (DH)</translation>
    </message>
    <message>
        <source>Months of unemployment</source>
        <translation>Mois de chômage</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Nom de la mère</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>Personne en situation de handicap</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>Proof of kinship</source>
        <translation>Preuve du lien</translation>
    </message>
    <message>
        <source>Province and region</source>
        <translation>Province et région</translation>
    </message>
    <message>
        <source>Schooling and work</source>
        <translation>Études et emploi</translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation>Second téléphone</translation>
    </message>
    <message>
        <source>Severe from {severe}, moderate from {moderate}.</source>
        <translation>Forte à partir de {severe}, moyenne à partir de {moderate}.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Social register and consent</source>
        <translation>Registre et consentement</translation>
    </message>
    <message>
        <source>Social register score</source>
        <translation>Score du registre social</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Formation professionnelle</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Vulnerability criteria</source>
        <translation>Critères de vulnérabilité</translation>
    </message>
    <message>
        <source>Vulnerability score</source>
        <translation>Score de vulnérabilité</translation>
    </message>
    <message>
        <source>Weights of the settings as delivered.</source>
        <translation>Poids des paramètres d&apos;origine.</translation>
    </message>
    <message>
        <source>Weights of the settings in force since {day}.</source>
        <translation>Poids des paramètres en vigueur depuis le {day}.</translation>
    </message>
    <message>
        <source>Year obtained</source>
        <translation>Année d&apos;obtention</translation>
    </message>
    <message>
        <source>Year only</source>
        <translation>Année seule</translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message>
        <source>Bank account certificate</source>
        <translation>Attestation de RIB</translation>
    </message>
    <message>
        <source>Consent form (law 09-08)</source>
        <translation>Formulaire de consentement (loi 09-08)</translation>
    </message>
    <message>
        <source>Copies of the identity cards</source>
        <translation>Copies des CNIE</translation>
    </message>
    <message>
        <source>Delivery record</source>
        <translation>PV de livraison</translation>
    </message>
    <message>
        <source>Feasibility study</source>
        <translation>Étude de faisabilité</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Liste des membres</translation>
    </message>
    <message>
        <source>Minutes of the assembly</source>
        <translation>Procès-verbal de l&apos;assemblée</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre pièce</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Fiche du projet</translation>
    </message>
    <message>
        <source>Proof of kinship to a fighter</source>
        <translation>Preuve de parenté avec un résistant</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Registration or receipt</source>
        <translation>Immatriculation ou récépissé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Request for support</source>
        <translation>Demande d&apos;appui</translation>
    </message>
    <message>
        <source>Signed agreement</source>
        <translation>Convention signée</translation>
    </message>
    <message>
        <source>Signed attendance sheet</source>
        <translation>Feuille de présence signée</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Statuts</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Attached</source>
        <translation>Jointe</translation>
    </message>
    <message>
        <source>Awaited by {day}</source>
        <translation>Attendues avant le {day}</translation>
    </message>
    <message>
        <source>Awaited by {day}: the day has passed</source>
        <translation>Attendues avant le {day} : le délai est passé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Non reçue</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Pieces of the file</source>
        <translation>Pièces du dossier</translation>
    </message>
    <message>
        <source>Received on paper</source>
        <translation>Reçue sur papier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{piece} (not asked for)</source>
        <translation>{piece} (non demandée)</translation>
    </message>
    <message>
        <source>{received} of {asked}</source>
        <translation>{received} sur {asked}</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Equal points have the same rank, and the ranks after it are left out</source>
        <translation>À points égaux, rang égal ; les rangs suivants sont sautés</translation>
    </message>
    <message>
        <source>Unemployment</source>
        <translation>Chômage</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jeunesse</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>no disability</source>
        <translation>aucun handicap déclaré</translation>
    </message>
    <message>
        <source>not answered in the file</source>
        <translation>sans réponse dans le dossier</translation>
    </message>
    <message>
        <source>not unemployed</source>
        <translation>pas au chômage</translation>
    </message>
    <message>
        <source>person with a disability</source>
        <translation>personne en situation de handicap</translation>
    </message>
    <message>
        <source>unemployed</source>
        <translation>au chômage</translation>
    </message>
    <message numerus="yes">
        <source>unemployed for %n month(s)</source>
        <translation>
            <numerusform>au chômage depuis %n mois</numerusform>
            <numerusform>au chômage depuis %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>{band} ({count} points)</source>
        <translation>{band} ({count} pts)</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>10 digits that begin with 05, 06 or 07</source>
        <translation>10 chiffres commençant par 05, 06 ou 07</translation>
    </message>
    <message>
        <source>10 digits, or + and the number of another country</source>
        <translation>10 chiffres, ou + suivi d&apos;un numéro étranger</translation>
    </message>
    <message>
        <source>A code such as HCAR-05.091 or ADS-05: institution, region, province</source>
        <translation>Un code tel que HCAR-05.091 ou ADS-05 : institution, région, province</translation>
    </message>
    <message>
        <source>A date is given though no assembly was held</source>
        <translation>Une date est donnée alors qu&apos;aucune assemblée n&apos;a été tenue</translation>
    </message>
    <message>
        <source>A fighter is named though the kinship is «none»</source>
        <translation>Un résistant est indiqué alors que le lien est « sans »</translation>
    </message>
    <message>
        <source>A kind or degree is given though there is no disability</source>
        <translation>Un type ou un degré est indiqué alors qu&apos;il n&apos;y a pas de handicap</translation>
    </message>
    <message>
        <source>A number of another country: write it as the second telephone</source>
        <translation>Un numéro étranger : écrivez-le comme second téléphone</translation>
    </message>
    <message>
        <source>An amount can not be negative</source>
        <translation>Un montant ne peut pas être négatif</translation>
    </message>
    <message>
        <source>An organisation can not be its own member</source>
        <translation>Une structure ne peut pas être membre d&apos;elle-même</translation>
    </message>
    <message>
        <source>At most 7 decimals</source>
        <translation>7 décimales au plus</translation>
    </message>
    <message>
        <source>At most two decimals: a dirham has 100 centimes</source>
        <translation>Deux décimales au plus : un dirham a 100 centimes</translation>
    </message>
    <message>
        <source>At most {limit} characters</source>
        <translation>{limit} caractères au plus</translation>
    </message>
    <message>
        <source>At most {limit} characters, this has {length}</source>
        <translation>{limit} caractères au plus, il y en a {length}</translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}</source>
        <translation>Entre {minimum} et {maximum}</translation>
    </message>
    <message>
        <source>Choose a record of the list</source>
        <translation>Choisissez une fiche de la liste</translation>
    </message>
    <message>
        <source>Choose one of the two parties</source>
        <translation>Choisissez l&apos;une des deux parties</translation>
    </message>
    <message>
        <source>Choose one person or one organisation</source>
        <translation>Choisissez une personne ou une structure</translation>
    </message>
    <message>
        <source>Choose the organisation or the person who bears the project</source>
        <translation>Choisissez la structure ou la personne qui porte le projet</translation>
    </message>
    <message>
        <source>Consent can not come before birth</source>
        <translation>Le consentement ne peut pas précéder la naissance</translation>
    </message>
    <message>
        <source>Few digits for an identity card: check the number</source>
        <translation>Peu de chiffres pour une carte d&apos;identité : vérifiez le numéro</translation>
    </message>
    <message>
        <source>Is a member already</source>
        <translation>Est déjà membre</translation>
    </message>
    <message>
        <source>Is it {whole} or {decimal}? Write {whole},00 for whole dirhams</source>
        <translation>Est-ce {whole} ou {decimal} ? Écrivez {whole},00 pour des dirhams entiers</translation>
    </message>
    <message>
        <source>It can not be solved before it was met</source>
        <translation>Elle ne peut être résolue avant d&apos;être constatée</translation>
    </message>
    <message>
        <source>More than 120 years ago: check the year</source>
        <translation>Il y a plus de 120 ans : vérifiez l&apos;année</translation>
    </message>
    <message>
        <source>More than the amount to be recovered</source>
        <translation>Plus que le montant à récupérer</translation>
    </message>
    <message>
        <source>More than the members of the year</source>
        <translation>Plus que les membres de l&apos;année</translation>
    </message>
    <message>
        <source>No commune has this code</source>
        <translation>Aucune commune n&apos;a ce code</translation>
    </message>
    <message>
        <source>No commune has this name, neither now nor in former lists</source>
        <translation>Aucune commune ne porte ce nom, ni aujourd&apos;hui ni dans les anciennes listes</translation>
    </message>
    <message>
        <source>No post office has this code</source>
        <translation>Aucun bureau de poste n&apos;a ce code</translation>
    </message>
    <message>
        <source>No province has this code</source>
        <translation>Aucune province n&apos;a ce code</translation>
    </message>
    <message>
        <source>No province has this name</source>
        <translation>Aucune province ne porte ce nom</translation>
    </message>
    <message>
        <source>Not one of the values of this list</source>
        <translation>Ce n&apos;est pas une valeur de cette liste</translation>
    </message>
    <message>
        <source>One or two letters, then 4 to 6 digits, such as AB123456</source>
        <translation>Une ou deux lettres puis 4 à 6 chiffres, comme AB123456</translation>
    </message>
    <message>
        <source>Only a cooperative has a category</source>
        <translation>Seule une coopérative a une catégorie</translation>
    </message>
    <message>
        <source>Only an individual project has a holder</source>
        <translation>Seul un projet individuel a un porteur</translation>
    </message>
    <message>
        <source>Only persons can be members of this legal form</source>
        <translation>Seules des personnes peuvent adhérer à cette forme</translation>
    </message>
    <message>
        <source>Only the year of birth is known</source>
        <translation>Seule l&apos;année de naissance est connue</translation>
    </message>
    <message>
        <source>Several communes have this name: say which province ({provinces})</source>
        <translation>Plusieurs communes portent ce nom : précisez la province ({provinces})</translation>
    </message>
    <message>
        <source>Ten digits, this has {count}</source>
        <translation>Dix chiffres, il y en a {count}</translation>
    </message>
    <message>
        <source>The capital is not the number of shares times the value of a share</source>
        <translation>Le capital n&apos;est pas le nombre de parts multiplié par la valeur de la part</translation>
    </message>
    <message>
        <source>The code begins with the institution</source>
        <translation>Le code commence par l&apos;institution</translation>
    </message>
    <message>
        <source>The exit can not come before the entry</source>
        <translation>La sortie ne peut pas précéder l&apos;adhésion</translation>
    </message>
    <message>
        <source>The kinship does not agree with the sex</source>
        <translation>Le lien de parenté ne correspond pas au sexe</translation>
    </message>
    <message>
        <source>The last day can not come before the first</source>
        <translation>Le dernier jour ne peut précéder le premier</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others: check the number</source>
        <translation>Les deux derniers chiffres ne correspondent pas aux autres : vérifiez le numéro</translation>
    </message>
    <message>
        <source>The next visit comes after this one</source>
        <translation>La visite suivante vient après celle-ci</translation>
    </message>
    <message>
        <source>The session was held on {day}</source>
        <translation>La séance a eu lieu le {day}</translation>
    </message>
    <message>
        <source>This amount is too large</source>
        <translation>Ce montant est trop grand</translation>
    </message>
    <message>
        <source>This commune is in {elsewhere}, not in {province}</source>
        <translation>Cette commune est dans {elsewhere}, pas dans {province}</translation>
    </message>
    <message>
        <source>This date does not exist</source>
        <translation>Cette date n&apos;existe pas</translation>
    </message>
    <message>
        <source>This date is after today</source>
        <translation>Cette date est postérieure à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>This field is required</source>
        <translation>Ce champ est obligatoire</translation>
    </message>
    <message>
        <source>This figure can not be negative</source>
        <translation>Ce chiffre ne peut pas être négatif</translation>
    </message>
    <message>
        <source>This file has no such stage</source>
        <translation>Ce dossier n&apos;a pas cette étape</translation>
    </message>
    <message>
        <source>This value is not possible</source>
        <translation>Cette valeur n&apos;est pas possible</translation>
    </message>
    <message>
        <source>This year has not begun</source>
        <translation>Cette année n&apos;a pas commencé</translation>
    </message>
    <message>
        <source>Unusual postal code: check it</source>
        <translation>Code postal inhabituel : vérifiez-le</translation>
    </message>
    <message>
        <source>Write a number, such as 9,743001</source>
        <translation>Écrivez un nombre, comme 9,743001</translation>
    </message>
    <message>
        <source>Write a period as 2026, 2026-S1, 2026-Q3 or 2026-11</source>
        <translation>Écrivez une période comme 2026, 2026-S1, 2026-Q3 ou 2026-11</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Écrivez un nombre entier</translation>
    </message>
    <message>
        <source>Write an amount in dirhams, such as 1234,50</source>
        <translation>Écrivez un montant en dirhams, comme 1234,50</translation>
    </message>
    <message>
        <source>Write the Latin letters as they stand on the card</source>
        <translation>Écrivez les lettres latines telles qu&apos;elles figurent sur la carte</translation>
    </message>
    <message>
        <source>Write the date as day/month/year, such as 17/03/1984</source>
        <translation>Écrivez la date en jour/mois/année, comme 17/03/1984</translation>
    </message>
    <message>
        <source>Write the date of the assembly</source>
        <translation>Indiquez la date de l&apos;assemblée</translation>
    </message>
    <message>
        <source>Write the hour as 09:30</source>
        <translation>Écrivez l&apos;heure sous la forme 09:30</translation>
    </message>
    <message>
        <source>Write the number of the decision</source>
        <translation>Indiquez le numéro de la décision</translation>
    </message>
    <message>
        <source>Write the number of the delivery record</source>
        <translation>Indiquez le numéro du PV de livraison</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Écrivez le motif</translation>
    </message>
    <message>
        <source>Write the reason of the rejection</source>
        <translation>Indiquez le motif du rejet</translation>
    </message>
    <message>
        <source>Write the reasons of the opinion</source>
        <translation>Motivez l&apos;avis</translation>
    </message>
    <message>
        <source>Write the year with four digits</source>
        <translation>Écrivez l&apos;année avec quatre chiffres</translation>
    </message>
    <message>
        <source>Write yes or no</source>
        <translation>Écrivez oui ou non</translation>
    </message>
    <message>
        <source>Write {length} digits only</source>
        <translation>Écrivez {length} chiffres seulement</translation>
    </message>
    <message>
        <source>{least} digits</source>
        <translation>{least} chiffres</translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation>De {least} à {most} chiffres</translation>
    </message>
    <message>
        <source>{length} digits are needed, this has {count}</source>
        <translation>Il faut {length} chiffres, il y en a {count}</translation>
    </message>
    <message>
        <source>{title} ({number}) is already on file: {reason}</source>
        <translation>{title} ({number}) est déjà inscrit : {reason}</translation>
    </message>
    <message>
        <source>«{stage}» was recorded on {day}</source>
        <translation>« {stage} » est enregistré au {day}</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Capacity building (Social Development Agency)</source>
        <translation>Renforcement des capacités (ADS)</translation>
    </message>
    <message>
        <source>Entraide nationale</source>
        <translation>Entraide nationale</translation>
    </message>
    <message>
        <source>Forsa (Ministry of tourism and social economy)</source>
        <translation>Forsa (ministère du tourisme et de l&apos;économie sociale)</translation>
    </message>
    <message>
        <source>Green Generation (Ministry of agriculture)</source>
        <translation>Génération Green (ministère de l&apos;agriculture)</translation>
    </message>
    <message>
        <source>Improvement of income (INDH)</source>
        <translation>Amélioration du revenu (INDH)</translation>
    </message>
    <message>
        <source>Income projects (Social Development Agency)</source>
        <translation>Activités génératrices de revenus (ADS)</translation>
    </message>
    <message>
        <source>Intelaka (banks)</source>
        <translation>Intelaka (banques)</translation>
    </message>
    <message>
        <source>Mourafaka (Office for the development of cooperation)</source>
        <translation>Mourafaka (ODCO)</translation>
    </message>
    <message>
        <source>Mouwakaba (Social Development Agency)</source>
        <translation>Mouwakaba (ADS)</translation>
    </message>
    <message>
        <source>Support of projects (High Commission)</source>
        <translation>Appui aux projets (Haut-Commissariat)</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Agency and INDH, of the cost</source>
        <translation>Part ADS et INDH du coût</translation>
    </message>
    <message>
        <source>Amount (DH)</source>
        <translation>Montant (DH)</translation>
    </message>
    <message>
        <source>Amount to be recovered (DH)</source>
        <translation>Montant à récupérer (DH)</translation>
    </message>
    <message>
        <source>Bearer of the project</source>
        <translation>Porteur du projet</translation>
    </message>
    <message>
        <source>Capacity of the bearer (10)</source>
        <translation>Capacité du porteur (10)</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Difference (DH)</source>
        <translation>Écart (DH)</translation>
    </message>
    <message>
        <source>Duration (months)</source>
        <translation>Durée (mois)</translation>
    </message>
    <message>
        <source>Feasibility (20)</source>
        <translation>Faisabilité (20)</translation>
    </message>
    <message>
        <source>Financed (DH)</source>
        <translation>Financé (DH)</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Grant {number} of this project is «{stage}»: take its decision back first</source>
        <translation>La subvention {number} de ce projet est « {stage} » : annulez d&apos;abord sa décision</translation>
    </message>
    <message>
        <source>Impact and jobs (20)</source>
        <translation>Impact et emploi (20)</translation>
    </message>
    <message>
        <source>In kind, of the bearer&apos;s part</source>
        <translation>Part en nature de l&apos;apport</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>Membres concernés</translation>
    </message>
    <message>
        <source>More than {ceiling}% of the bearer&apos;s contribution is in kind</source>
        <translation>Plus de {ceiling} % de l&apos;apport du porteur est en nature</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>Numéro de la convention</translation>
    </message>
    <message>
        <source>Opinion of the delegation</source>
        <translation>Avis de la délégation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Pieces and documents</source>
        <translation>Pièces et documents</translation>
    </message>
    <message>
        <source>Pieces awaited by</source>
        <translation>Pièces attendues le</translation>
    </message>
    <message>
        <source>Pieces received</source>
        <translation>Pièces reçues</translation>
    </message>
    <message>
        <source>Planned jobs, men</source>
        <translation>Emplois prévus, hommes</translation>
    </message>
    <message>
        <source>Planned jobs, women</source>
        <translation>Emplois prévus, femmes</translation>
    </message>
    <message>
        <source>Programme of the funder</source>
        <translation>Programme du bailleur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Proposal and appraisal</source>
        <translation>Proposition et instruction</translation>
    </message>
    <message>
        <source>Reasons of the opinion</source>
        <translation>Motifs de l&apos;avis</translation>
    </message>
    <message>
        <source>Relevance (20)</source>
        <translation>Pertinence (20)</translation>
    </message>
    <message>
        <source>Score (of {most})</source>
        <translation>Note (sur {most})</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Grille de notation</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sustainability (10)</source>
        <translation>Durabilité (10)</translation>
    </message>
    <message>
        <source>Technical note</source>
        <translation>Note technique</translation>
    </message>
    <message>
        <source>The agency and INDH give more than {ceiling}% of the cost</source>
        <translation>L&apos;ADS et l&apos;INDH apportent plus de {ceiling} % du coût</translation>
    </message>
    <message>
        <source>The agreement is signed: cost and financing stay as agreed. Take that step back first</source>
        <translation>La convention est signée : coût et financement restent ceux convenus. Annulez d&apos;abord cette étape</translation>
    </message>
    <message>
        <source>The financing is {amount} DH above the total cost</source>
        <translation>Le financement dépasse le coût total de {amount} DH</translation>
    </message>
    <message>
        <source>The financing lacks {amount} DH to reach the total cost</source>
        <translation>Il manque {amount} DH au financement pour atteindre le coût total</translation>
    </message>
    <message>
        <source>The financing sums to the total cost</source>
        <translation>Le financement couvre exactement le coût total</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Total cost (DH)</source>
        <translation>Coût total (DH)</translation>
    </message>
    <message>
        <source>Women, disability, vulnerability (20)</source>
        <translation>Femmes, handicap, précarité (20)</translation>
    </message>
    <message>
        <source>Write the total cost first</source>
        <translation>Indiquez d&apos;abord le coût total</translation>
    </message>
    <message>
        <source>criteria left: {count}</source>
        <translation>critères restants : {count}</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Certificate of kinship</source>
        <translation>Certificat de parenté</translation>
    </message>
    <message>
        <source>Copy of the fighter&apos;s card</source>
        <translation>Copie de la carte de résistant</translation>
    </message>
    <message>
        <source>Family booklet</source>
        <translation>Livret de famille</translation>
    </message>
    <message>
        <source>Full copy of the birth record</source>
        <translation>Copie intégrale de l&apos;acte de naissance</translation>
    </message>
</context>
<context>
    <name>Quarter</name>
    <message>
        <source>First quarter</source>
        <translation>Premier trimestre</translation>
    </message>
    <message>
        <source>Fourth quarter</source>
        <translation>Quatrième trimestre</translation>
    </message>
    <message>
        <source>Second quarter</source>
        <translation>Deuxième trimestre</translation>
    </message>
    <message>
        <source>Third quarter</source>
        <translation>Troisième trimestre</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n awareness session(s)</source>
        <translation>
            <numerusform>%n séance de sensibilisation</numerusform>
            <numerusform>%n séances de sensibilisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beneficiary(ies)</source>
        <translation>
            <numerusform>%n bénéficiaire</numerusform>
            <numerusform>%n bénéficiaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fighter(s)</source>
        <translation>
            <numerusform>%n résistant</numerusform>
            <numerusform>%n résistants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up visit(s)</source>
        <translation>
            <numerusform>%n visite de suivi</numerusform>
            <numerusform>%n visites de suivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n subvention</numerusform>
            <numerusform>%n subventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete file(s)</source>
        <translation>
            <numerusform>%n dossier incomplet</numerusform>
            <numerusform>%n dossiers incomplets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination list(s)</source>
        <translation>
            <numerusform>%n liste de candidats</numerusform>
            <numerusform>%n listes de candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n structure</numerusform>
            <numerusform>%n structures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go to the trash, from which they can be restored.</source>
        <translation>
            <numerusform>%n fiche va à la corbeille, d&apos;où elle peut être restaurée.</numerusform>
            <numerusform>%n fiches vont à la corbeille, d&apos;où elles peuvent être restaurées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in the trash</source>
        <translation>
            <numerusform>%n fiche à la corbeille</numerusform>
            <numerusform>%n fiches à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in the trash</source>
        <translation>
            <numerusform>%n fiche mise à la corbeille</numerusform>
            <numerusform>%n fiches mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>%n fiche restaurée</numerusform>
            <numerusform>%n fiches restaurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied: paste them into Excel</source>
        <translation>
            <numerusform>%n ligne copiée : collez-la dans Excel</numerusform>
            <numerusform>%n lignes copiées : collez-les dans Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {value}</source>
        <translation>Retenus : {value}</translation>
    </message>
    <message>
        <source>Annual programme</source>
        <translation>Programme d&apos;action</translation>
    </message>
    <message>
        <source>Awareness sessions</source>
        <translation>Sensibilisation</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Bénéficiaires</translation>
    </message>
    <message>
        <source>Budget: {value} DH</source>
        <translation>Budget : {value} DH</translation>
    </message>
    <message>
        <source>Capital: {value} DH</source>
        <translation>Capital : {value} DH</translation>
    </message>
    <message>
        <source>Certificates: {value}</source>
        <translation>Attestations : {value}</translation>
    </message>
    <message>
        <source>Children registered: {value}</source>
        <translation>Enfants inscrits : {value}</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Copier pour Excel</translation>
    </message>
    <message>
        <source>Copying: {done} of {total} rows</source>
        <translation>Copie : {done} lignes sur {total}</translation>
    </message>
    <message>
        <source>Cost: {value} DH</source>
        <translation>Coût : {value} DH</translation>
    </message>
    <message>
        <source>Decided: {value} DH</source>
        <translation>Accordé : {value} DH</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions: {value}</source>
        <translation>Décisions : {value}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drag a heading to move its column</source>
        <translation>Faites glisser un titre pour déplacer sa colonne</translation>
    </message>
    <message>
        <source>Enrol in a training</source>
        <translation>Inscrire à une formation</translation>
    </message>
    <message>
        <source>Enrolled: {value}</source>
        <translation>Inscrits : {value}</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>Visites de suivi</translation>
    </message>
    <message>
        <source>Grants and tranches</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Joint committee</source>
        <translation>Comité mixte</translation>
    </message>
    <message>
        <source>Justified: {value} DH</source>
        <translation>Justifié : {value} DH</translation>
    </message>
    <message>
        <source>Leave the trash</source>
        <translation>Quitter la corbeille</translation>
    </message>
    <message>
        <source>Lines: {value}</source>
        <translation>Lignes : {value}</translation>
    </message>
    <message>
        <source>Members: {value}</source>
        <translation>Membres : {value}</translation>
    </message>
    <message>
        <source>Men: {value}</source>
        <translation>Hommes : {value}</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Move one step…</source>
        <translation>Faire avancer…</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>Nouveau bénéficiaire</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>New fighter</source>
        <translation>Nouveau résistant</translation>
    </message>
    <message>
        <source>New grant</source>
        <translation>Nouvelle subvention</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New nomination list</source>
        <translation>Nouvelle liste de candidats</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvelle structure</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>No awareness session is planned yet</source>
        <translation>Aucune séance de sensibilisation n&apos;est encore prévue</translation>
    </message>
    <message>
        <source>No beneficiary is registered yet</source>
        <translation>Aucun bénéficiaire inscrit pour le moment</translation>
    </message>
    <message>
        <source>No decision is taken yet</source>
        <translation>Aucune décision n&apos;est encore prise</translation>
    </message>
    <message>
        <source>No fighter is registered yet</source>
        <translation>Aucun résistant inscrit pour le moment</translation>
    </message>
    <message>
        <source>No grant is on file yet</source>
        <translation>Aucune subvention enregistrée</translation>
    </message>
    <message>
        <source>No meeting is convened yet</source>
        <translation>Aucune réunion n&apos;est encore convoquée</translation>
    </message>
    <message>
        <source>No nomination list was opened yet</source>
        <translation>Aucune liste de candidats n&apos;a encore été ouverte</translation>
    </message>
    <message>
        <source>No organisation is registered yet</source>
        <translation>Aucune structure inscrite pour le moment</translation>
    </message>
    <message>
        <source>No programme is prepared yet</source>
        <translation>Aucun programme n&apos;est encore préparé</translation>
    </message>
    <message>
        <source>No project was proposed yet</source>
        <translation>Aucun projet proposé pour l&apos;instant</translation>
    </message>
    <message>
        <source>No training is planned yet</source>
        <translation>Aucune formation n&apos;est encore prévue</translation>
    </message>
    <message>
        <source>No visit is recorded yet</source>
        <translation>Aucune visite enregistrée</translation>
    </message>
    <message>
        <source>Nomination lists</source>
        <translation>Listes de candidats</translation>
    </message>
    <message>
        <source>Not carried out yet: {value}</source>
        <translation>Non exécutées : {value}</translation>
    </message>
    <message>
        <source>Nothing fits this search and these filters</source>
        <translation>Rien ne correspond à cette recherche et à ces filtres</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Coopératives et associations</translation>
    </message>
    <message>
        <source>Paid: {value} DH</source>
        <translation>Payé : {value} DH</translation>
    </message>
    <message>
        <source>Participants: {value}</source>
        <translation>Participants : {value}</translation>
    </message>
    <message>
        <source>Persons on the lists: {value}</source>
        <translation>Personnes : {value}</translation>
    </message>
    <message>
        <source>Planned jobs: {value}</source>
        <translation>Emplois prévus : {value}</translation>
    </message>
    <message>
        <source>Points: {value}</source>
        <translation>Points : {value}</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Project proposals</source>
        <translation>Projets proposés</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Records behind a figure</source>
        <translation>Fiches derrière un chiffre</translation>
    </message>
    <message>
        <source>Records behind «{figure}»</source>
        <translation>Fiches derrière «{figure}»</translation>
    </message>
    <message>
        <source>Rejected: {value}</source>
        <translation>Rejetés : {value}</translation>
    </message>
    <message>
        <source>Reserve: {value}</source>
        <translation>Réserve : {value}</translation>
    </message>
    <message>
        <source>Resistance fighters</source>
        <translation>Anciens résistants</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Search by name or card number</source>
        <translation>Chercher par nom ou numéro de carte</translation>
    </message>
    <message>
        <source>Search by name, ICE or registration number</source>
        <translation>Chercher par nom, ICE ou n° d&apos;immatriculation</translation>
    </message>
    <message>
        <source>Search by name, identity card or telephone</source>
        <translation>Chercher par nom, carte d&apos;identité ou téléphone</translation>
    </message>
    <message>
        <source>Search by purpose, number or agreement</source>
        <translation>Chercher par objet, numéro ou convention</translation>
    </message>
    <message>
        <source>Search by subject or agent</source>
        <translation>Chercher par objet ou agent</translation>
    </message>
    <message>
        <source>Search by subject or number</source>
        <translation>Chercher par sujet ou numéro</translation>
    </message>
    <message>
        <source>Search by text, owner or number</source>
        <translation>Chercher par texte, chargé d&apos;exécution ou numéro</translation>
    </message>
    <message>
        <source>Search by title</source>
        <translation>Chercher par intitulé</translation>
    </message>
    <message>
        <source>Search by title or number</source>
        <translation>Chercher par intitulé ou numéro</translation>
    </message>
    <message>
        <source>Search by title, number or agreement</source>
        <translation>Rechercher par intitulé, numéro ou convention</translation>
    </message>
    <message>
        <source>Show the others too (Esc)</source>
        <translation>Afficher aussi les autres (Échap)</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>Afficher toute la liste</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sort from the first</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort from the last</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: nothing was copied</source>
        <translation>Arrêté : rien n&apos;a été copié</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Total cost: {value} DH</source>
        <translation>Coût total : {value} DH</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>With a disability: {value}</source>
        <translation>En situation de handicap : {value}</translation>
    </message>
    <message>
        <source>Without answer: {value}</source>
        <translation>Sans réponse : {value}</translation>
    </message>
    <message>
        <source>Women: {value}</source>
        <translation>Femmes : {value}</translation>
    </message>
    <message>
        <source>{title} goes to the trash, from which it can be restored.</source>
        <translation>{title} va à la corbeille, d&apos;où il peut être restauré.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Board member</source>
        <translation>Membre du conseil</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant(e)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Président(e)</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Trésorier(ère)</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>Vice-président(e)</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Recherche générale</translation>
    </message>
    <message>
        <source>Find in every register (Ctrl+K)</source>
        <translation>Rechercher dans tous les registres (Ctrl+K)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Argan</source>
        <translation>Argane</translation>
    </message>
    <message>
        <source>Consumption and retail trade</source>
        <translation>Consommation et commerce de détail</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Artisanat</translation>
    </message>
    <message>
        <source>Education, training and literacy</source>
        <translation>Éducation, formation et alphabétisation</translation>
    </message>
    <message>
        <source>Food products</source>
        <translation>Denrées alimentaires</translation>
    </message>
    <message>
        <source>Forests</source>
        <translation>Forêts</translation>
    </message>
    <message>
        <source>Health and social work</source>
        <translation>Santé et social</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Habitat</translation>
    </message>
    <message>
        <source>Information and communication technology</source>
        <translation>TIC et communication</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Main-d&apos;œuvre</translation>
    </message>
    <message>
        <source>Medicinal and aromatic plants</source>
        <translation>Plantes aromatiques et médicinales</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Quarries and minerals</source>
        <translation>Carrières et minerais</translation>
    </message>
    <message>
        <source>Renewable energy</source>
        <translation>Énergies renouvelables</translation>
    </message>
    <message>
        <source>Sea fishing and aquaculture</source>
        <translation>Pêche et aquaculture</translation>
    </message>
    <message>
        <source>Services and consulting</source>
        <translation>Services et conseil</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Tourisme</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Waste treatment and environment</source>
        <translation>Déchets et environnement</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Also the lists of names</source>
        <translation>Avec les listes nominatives</translation>
    </message>
    <message>
        <source>Control sum: {sum}</source>
        <translation>Somme de contrôle : {sum}</translation>
    </message>
    <message>
        <source>Figures and coded rows without any name, card or telephone number: always</source>
        <translation>Chiffres et lignes codées sans nom, carte ni téléphone : toujours</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Type de période</translation>
    </message>
    <message>
        <source>Make the summary</source>
        <translation>Établir le bilan</translation>
    </message>
    <message>
        <source>Memberships: {stock} on the last day, {new} new in the period</source>
        <translation>Adhésions : {stock} au dernier jour, {new} nouvelles dans la période</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Names are personal data (law 09-08): only for whoever asked for them and may have them.</source>
        <translation>Les noms sont des données personnelles (loi 09-08) : uniquement pour qui les a demandés et y a droit.</translation>
    </message>
    <message>
        <source>No summary was made</source>
        <translation>Aucun bilan n&apos;a été établi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Organisations: {stock} on the last day, {new} new in the period</source>
        <translation>Structures : {stock} au dernier jour, {new} nouvelles dans la période</translation>
    </message>
    <message>
        <source>People: {stock} on the last day, {new} new in the period</source>
        <translation>Personnes : {stock} au dernier jour, {new} nouvelles dans la période</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation>Envoi aux services centraux</translation>
    </message>
    <message>
        <source>Steps: {new} in the period</source>
        <translation>Étapes : {new} dans la période</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: no file was written, and a former one is whole.</source>
        <translation>Arrêté : aucun fichier n&apos;a été écrit, l&apos;ancien est intact.</translation>
    </message>
    <message>
        <source>The Excel summary of a period, to be sent by mail or on a stick</source>
        <translation>Le bilan Excel d&apos;une période, à envoyer par courrier ou sur clé</translation>
    </message>
    <message>
        <source>The summary is made</source>
        <translation>Le bilan est établi</translation>
    </message>
    <message>
        <source>Version {version} of this period</source>
        <translation>Version {version} de cette période</translation>
    </message>
    <message>
        <source>What the summary holds</source>
        <translation>Contenu du bilan</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Établissement du bilan…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{file} is ready to be sent.</source>
        <translation>{file} est prêt à être envoyé.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>Séance de sensibilisation</translation>
    </message>
    <message>
        <source>Awareness session {number}</source>
        <translation>Séance de sensibilisation {number}</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>Jour et lieu</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>Présents comptés</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Is named already</source>
        <translation>Déjà nommé</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Men counted</source>
        <translation>Hommes comptés</translation>
    </message>
    <message numerus="yes">
        <source>Name %n person(s) as present</source>
        <translation>
            <numerusform>Inscrire %n présent</numerusform>
            <numerusform>Inscrire %n présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommés</translation>
    </message>
    <message>
        <source>New awareness session</source>
        <translation>Nouvelle séance de sensibilisation</translation>
    </message>
    <message>
        <source>Nobody comes to a session that is postponed or cancelled</source>
        <translation>Il n&apos;y a pas de présents à une séance reportée ou annulée</translation>
    </message>
    <message>
        <source>Not on file yet: family name first</source>
        <translation>Pas encore enregistré : nom de famille d&apos;abord</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organisée par</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>People named as present</source>
        <translation>Personnes nommées parmi les présents</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Programmes presented</source>
        <translation>Programmes présentés</translation>
    </message>
    <message>
        <source>Register and name as present</source>
        <translation>Enregistrer parmi les présents</translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation>Enregistrer : {name}</translation>
    </message>
    <message>
        <source>Strike the chosen names out</source>
        <translation>Retirer les noms choisis</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La séance</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Type a name, an identity card or a telephone; Enter names the person as present</source>
        <translation>Tapez un nom, une carte d&apos;identité ou un téléphone ; Entrée inscrit la personne parmi les présents</translation>
    </message>
    <message>
        <source>What was presented</source>
        <translation>Ce qui a été présenté</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Who comes is recorded from the day of the session on</source>
        <translation>Les présents sont saisis à partir du jour de la séance</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Women counted</source>
        <translation>Femmes comptées</translation>
    </message>
    <message>
        <source>as named</source>
        <translation>d&apos;après les noms</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptés</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>sur {total}</translation>
    </message>
    <message>
        <source>{named} men are named and {counted} were counted</source>
        <translation>Hommes nommés ({named}) plus nombreux que comptés ({counted})</translation>
    </message>
    <message>
        <source>{named} women are named and {counted} were counted</source>
        <translation>Femmes nommées ({named}) plus nombreuses que comptées ({counted})</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message numerus="yes">
        <source>%n person(s) have another score now.</source>
        <translation>
            <numerusform>%n personne a désormais un autre score.</numerusform>
            <numerusform>%n personnes ont désormais un autre score.</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure at a date uses the value in force on that date</source>
        <translation>Un chiffre à une date utilise la valeur en vigueur à cette date</translation>
    </message>
    <message>
        <source>A training is completed from (% of its days)</source>
        <translation>Formation achevée à partir de (% des jours)</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>À l&apos;origine</translation>
    </message>
    <message>
        <source>Days ahead that are shown as due</source>
        <translation>Jours à venir montrés dans les échéances</translation>
    </message>
    <message>
        <source>Days for the final receipt of an association</source>
        <translation>Délai du récépissé définitif d&apos;une association (jours)</translation>
    </message>
    <message>
        <source>Days to answer a nomination list without a term</source>
        <translation>Jours pour répondre à une liste sans échéance</translation>
    </message>
    <message>
        <source>Days to complete a project proposal</source>
        <translation>Délai pour compléter une proposition (jours)</translation>
    </message>
    <message>
        <source>Days to justify a tranche without a term</source>
        <translation>Jours pour justifier une tranche sans échéance</translation>
    </message>
    <message>
        <source>Fewest founders of a cooperative</source>
        <translation>Nombre minimal de fondateurs d&apos;une coopérative</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Figures of calculation</source>
        <translation>Paramètres de calcul</translation>
    </message>
    <message>
        <source>Founder from the age of</source>
        <translation>Âge minimal d&apos;un fondateur</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Justified part before the next tranche (%)</source>
        <translation>Part justifiée avant la tranche suivante (%)</translation>
    </message>
    <message>
        <source>Kinships that are eligible</source>
        <translation>Liens de parenté éligibles</translation>
    </message>
    <message>
        <source>Largest board</source>
        <translation>Conseil le plus grand</translation>
    </message>
    <message>
        <source>Largest part of the bearer in kind (%)</source>
        <translation>Part maximale en nature du porteur (%)</translation>
    </message>
    <message>
        <source>Largest share of a grant (%)</source>
        <translation>Part maximale d&apos;une subvention (%)</translation>
    </message>
    <message>
        <source>Least capital of a cooperative (DH)</source>
        <translation>Capital minimal d&apos;une coopérative (DH)</translation>
    </message>
    <message>
        <source>Least value of a share (DH)</source>
        <translation>Valeur minimale d&apos;une part (DH)</translation>
    </message>
    <message>
        <source>Light vulnerability</source>
        <translation>Vulnérabilité légère</translation>
    </message>
    <message>
        <source>Long unemployment (added to the former)</source>
        <translation>Chômage de longue durée (s&apos;ajoute au précédent)</translation>
    </message>
    <message>
        <source>Long unemployment from (months)</source>
        <translation>Chômage de longue durée à partir de (mois)</translation>
    </message>
    <message>
        <source>Many dependants from</source>
        <translation>Nombreuses charges à partir de</translation>
    </message>
    <message>
        <source>Moderate vulnerability</source>
        <translation>Vulnérabilité moyenne</translation>
    </message>
    <message>
        <source>Months between follow-up visits</source>
        <translation>Mois entre les visites de suivi</translation>
    </message>
    <message>
        <source>Months between ordinary assemblies</source>
        <translation>Intervalle des assemblées ordinaires (mois)</translation>
    </message>
    <message>
        <source>Most in kind of the bearer&apos;s contribution (%)</source>
        <translation>Part en nature maximale de l&apos;apport (%)</translation>
    </message>
    <message>
        <source>Most that agency and INDH give (% of the cost)</source>
        <translation>Part maximale ADS et INDH (% du coût)</translation>
    </message>
    <message>
        <source>New weights:</source>
        <translation>Nouveaux poids :</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <translation>Personne en situation de handicap</translation>
    </message>
    <message>
        <source>Pieces asked of a project proposal</source>
        <translation>Pièces demandées pour une proposition</translation>
    </message>
    <message>
        <source>Points from which a vulnerability is severe, moderate, light</source>
        <translation>Seuils de vulnérabilité : forte, moyenne, légère</translation>
    </message>
    <message>
        <source>Points of priority</source>
        <translation>Points de priorité</translation>
    </message>
    <message>
        <source>Points of the vulnerability criteria</source>
        <translation>Points des critères de vulnérabilité</translation>
    </message>
    <message>
        <source>Quorum of the joint committee (%)</source>
        <translation>Quorum du comité mixte (%)</translation>
    </message>
    <message>
        <source>Save the value</source>
        <translation>Enregistrer la valeur</translation>
    </message>
    <message>
        <source>Severe vulnerability</source>
        <translation>Vulnérabilité forte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Smallest board</source>
        <translation>Conseil le plus petit</translation>
    </message>
    <message>
        <source>The value is kept.</source>
        <translation>La valeur est enregistrée.</translation>
    </message>
    <message>
        <source>Threshold of the social register score</source>
        <translation>Seuil du score du registre social</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Sans emploi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Valeur aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Values so far</source>
        <translation>Valeurs jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Write a number, such as 9,74</source>
        <translation>Écrivez un nombre, comme 9,74</translation>
    </message>
    <message>
        <source>Write the points, 0 if none</source>
        <translation>Écrivez les points, 0 s&apos;il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>Young</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>Young under the age of</source>
        <translation>Jeune : moins de</translation>
    </message>
    <message>
        <source>everybody&apos;s points are counted again</source>
        <translation>les points de tous sont recalculés</translation>
    </message>
    <message>
        <source>{count} criteria, {total} points</source>
        <translation>{count} critères, {total} points</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A place that is used stays; correct its name, and every session and course follows.</source>
        <translation>Un lieu utilisé reste ; corrigez son nom, et chaque séance et formation suit.</translation>
    </message>
    <message>
        <source>A register that is not shown keeps its records: search and links still lead to them.</source>
        <translation>Un registre masqué garde ses dossiers : la recherche et les liens y mènent toujours.</translation>
    </message>
    <message>
        <source>CNDP authorisation number</source>
        <translation>N° d&apos;autorisation CNDP</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Figures of calculation</source>
        <translation>Paramètres de calcul</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Law 09-08; printed on forms and exports</source>
        <translation>Loi 09-08 ; imprimé sur les fiches et exports</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Numbers already given keep their code and post.</source>
        <translation>Les numéros déjà donnés gardent leur code et leur poste.</translation>
    </message>
    <message>
        <source>Office and user</source>
        <translation>Service et utilisateur</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Ouvrir un autre bureau</translation>
    </message>
    <message>
        <source>Places of meetings</source>
        <translation>Lieux des séances et réunions</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Registers in the sidebar</source>
        <translation>Registres de la barre latérale</translation>
    </message>
    <message>
        <source>Save the office</source>
        <translation>Enregistrer le service</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The office, the figures of calculation, and this PC</source>
        <translation>Le service, les paramètres de calcul et ce PC</translation>
    </message>
    <message>
        <source>The whole desk is this one folder: the file desk.db, its backups and its outgoing files.</source>
        <translation>Tout le bureau est dans ce dossier : le fichier desk.db, ses sauvegardes et ses fichiers d&apos;envoi.</translation>
    </message>
    <message>
        <source>There is no desk in {folder}</source>
        <translation>Il n&apos;y a pas de bureau dans {folder}</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Ce PC</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Where this desk is kept</source>
        <translation>Emplacement de ce bureau</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n accepted person(s) not enrolled yet: choose them, Ctrl+A takes all</source>
        <translation>
            <numerusform>%n personne admise à inscrire : choisissez, Ctrl+A pour toutes</numerusform>
            <numerusform>%n personnes admises à inscrire : choisissez, Ctrl+A pour toutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n personne trouvée</numerusform>
            <numerusform>%n personnes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity cards, numbers or names</source>
        <translation>Cartes, numéros ou noms</translation>
    </message>
    <message>
        <source>Nobody on file has this name, card or number</source>
        <translation>Aucun dossier à ce nom, cette carte ou ce numéro</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was taken: %n person(s) can not be</source>
        <translation>
            <numerusform>Rien n’a été fait : %n personne ne peut pas l’être</numerusform>
            <numerusform>Rien n’a été fait : %n personnes ne peuvent pas l’être</numerusform>
        </translation>
    </message>
    <message>
        <source>One a line; cells copied in Excel are pasted as they are</source>
        <translation>Un par ligne ; les cellules d’Excel se collent telles quelles</translation>
    </message>
    <message>
        <source>Paste the people above</source>
        <translation>Collez les personnes ci-dessus</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Several people…</source>
        <translation>Plusieurs personnes…</translation>
    </message>
    <message>
        <source>Stage, or why not</source>
        <translation>Étape, ou pourquoi pas</translation>
    </message>
    <message>
        <source>Stands above already</source>
        <translation>Figure déjà plus haut</translation>
    </message>
    <message>
        <source>{count} people have this name: give the identity card</source>
        <translation>{count} personnes portent ce nom : donnez la carte</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
</context>
<context>
    <name>Stage of a decision</name>
    <message>
        <source>Being carried out</source>
        <translation>En cours d&apos;exécution</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécutée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
</context>
<context>
    <name>Stage of a grant</name>
    <message>
        <source>Agreement signed</source>
        <translation>Convention signée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Soldée</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagée</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Rapport final</translation>
    </message>
    <message>
        <source>Fully paid</source>
        <translation>Entièrement versée</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
</context>
<context>
    <name>Stage of a list</name>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée</translation>
    </message>
</context>
<context>
    <name>Stage of a meeting</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Convoquée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Minutes signed</source>
        <translation>Procès-verbal signé</translation>
    </message>
</context>
<context>
    <name>Stage of a person</name>
    <message>
        <source>Accepted</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Economically integrated</source>
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Éligible</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Sensibilisé</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <source>On the reserve list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Appuyé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désisté</translation>
    </message>
</context>
<context>
    <name>Stage of a programme</name>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisé</translation>
    </message>
</context>
<context>
    <name>Stage of a project</name>
    <message>
        <source>Abandoned</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Conventionné</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Instruit</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approved under conditions</source>
        <translation>Approuvé sous réserve</translation>
    </message>
    <message>
        <source>Before the committee</source>
        <translation>En comité</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Visite de terrain</translation>
    </message>
    <message>
        <source>File complete</source>
        <translation>Dossier complet</translation>
    </message>
    <message>
        <source>File incomplete</source>
        <translation>Dossier incomplet</translation>
    </message>
    <message>
        <source>Opinion of the delegation</source>
        <translation>Avis de la délégation</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Ajourné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Transmitted to the agency</source>
        <translation>Transmis à l&apos;agence</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Stage of a session</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reportée</translation>
    </message>
</context>
<context>
    <name>Stage of a training</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Achevée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Stage of a tranche</name>
    <message>
        <source>Documents checked</source>
        <translation>Pièces vérifiées</translation>
    </message>
    <message>
        <source>Foreseen</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Justification accepted</source>
        <translation>Justification acceptée</translation>
    </message>
    <message>
        <source>Justification returned</source>
        <translation>Justification renvoyée</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifiée</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Payment ordered</source>
        <translation>Ordonnancée</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
</context>
<context>
    <name>Stage of an organisation</name>
    <message>
        <source>Accompanied</source>
        <translation>Accompagnée</translation>
    </message>
    <message>
        <source>Accompaniment ended</source>
        <translation>Accompagnement terminé</translation>
    </message>
    <message>
        <source>Autonomous</source>
        <translation>Autonome</translation>
    </message>
    <message>
        <source>Constitutive assembly held</source>
        <translation>Assemblée constitutive tenue</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>File deposited with the court clerk</source>
        <translation>Dossier déposé au greffe</translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation>Récépissé définitif</translation>
    </message>
    <message>
        <source>Group of founders</source>
        <translation>Groupe de fondateurs</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>In difficulty</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>In liquidation</source>
        <translation>En liquidation</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>Dénomination approuvée</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation>Récépissé provisoire</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Immatriculée</translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation>Radiée</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Choose a stage</source>
        <translation>Choisir une étape</translation>
    </message>
    <message>
        <source>Conditions of «{stage}»</source>
        <translation>Conditions de «{stage}»</translation>
    </message>
    <message>
        <source>Fold away (F7)</source>
        <translation>Replier (F7)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Kept in the log, never erased</source>
        <translation>Consigné au journal, jamais effacé</translation>
    </message>
    <message>
        <source>No condition: give the date</source>
        <translation>Aucune condition : donnez la date</translation>
    </message>
    <message>
        <source>No stage leads further: choose the one to be recorded</source>
        <translation>Aucune étape ne mène plus loin : choisissez celle à enregistrer</translation>
    </message>
    <message>
        <source>Not possible yet: see the red conditions</source>
        <translation>Pas encore possible : voir les conditions en rouge</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record a stage…</source>
        <translation>Enregistrer une étape…</translation>
    </message>
    <message>
        <source>Record the step</source>
        <translation>Enregistrer l’étape</translation>
    </message>
    <message>
        <source>Recording the step</source>
        <translation>Enregistrer l&apos;étape</translation>
    </message>
    <message>
        <source>Several stages from paper…</source>
        <translation>Plusieurs étapes sur papier…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stages on paper</source>
        <translation>Étapes sur papier</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This file has reached its end: nothing follows.</source>
        <translation>Ce dossier est arrivé à son terme : rien ne suit.</translation>
    </message>
    <message>
        <source>Tick each stage that was reached; a day that is not known stays empty</source>
        <translation>Cochez chaque étape atteinte ; un jour inconnu reste vide</translation>
    </message>
    <message>
        <source>Tick the stages that the papers show</source>
        <translation>Cochez les étapes que montrent les papiers</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Ce qui peut suivre</translation>
    </message>
    <message>
        <source>{count} former stages</source>
        <translation>{count} étapes antérieures</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} sur {all}</translation>
    </message>
    <message>
        <source>{stage}: {what}</source>
        <translation>{stage} : {what}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>A file can not begin with «{stage}»</source>
        <translation>Un dossier ne peut commencer par «{stage}»</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>Joindre la copie…</translation>
    </message>
    <message>
        <source>Court or authority</source>
        <translation>Tribunal ou autorité</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>N° du document</translation>
    </message>
    <message>
        <source>No file has the number {number}</source>
        <translation>Aucun dossier ne porte le numéro {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Open the scan</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Reason for taking the chosen step back</source>
        <translation>Motif d&apos;annulation de l&apos;étape choisie</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Scan: {name}</source>
        <translation>Copie : {name}</translation>
    </message>
    <message>
        <source>Scan…</source>
        <translation>Copie numérisée…</translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation>Étape atteinte</translation>
    </message>
    <message>
        <source>Steps and receipts</source>
        <translation>Étapes et récépissés</translation>
    </message>
    <message>
        <source>Take over the agreement of the grant first: it is «{stage}»</source>
        <translation>Reprenez d&apos;abord la convention de la subvention : elle est « {stage} »</translation>
    </message>
    <message>
        <source>Take the step back</source>
        <translation>Annuler l&apos;étape</translation>
    </message>
    <message>
        <source>Taken over from paper</source>
        <translation>Repris du papier</translation>
    </message>
    <message>
        <source>Taken over from paper (the date may be unknown)</source>
        <translation>Reprise du papier (la date peut être inconnue)</translation>
    </message>
    <message>
        <source>The scan of the document of this step; Delete gives it up</source>
        <translation>Copie numérisée du document de cette étape ; Suppr y renonce</translation>
    </message>
    <message>
        <source>This date is before that of the present stage ({day})</source>
        <translation>Cette date précède celle de l&apos;étape actuelle ({day})</translation>
    </message>
    <message>
        <source>This date is before that of «{stage}» ({day})</source>
        <translation>Cette date précède celle de « {stage} » ({day})</translation>
    </message>
    <message>
        <source>This is decided by: {who}</source>
        <translation>La décision revient à : {who}</translation>
    </message>
    <message>
        <source>This step was already taken back</source>
        <translation>Cette étape a déjà été annulée</translation>
    </message>
    <message>
        <source>Write the court or authority</source>
        <translation>Indiquez le tribunal ou l&apos;autorité</translation>
    </message>
    <message>
        <source>Write the date of the document</source>
        <translation>Indiquez la date du document</translation>
    </message>
    <message>
        <source>Write the number of the document</source>
        <translation>Indiquez le numéro du document</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Indiquez le motif</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>du papier</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>next stage</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>{stage} (taken back)</source>
        <translation>{stage} (annulée)</translation>
    </message>
    <message>
        <source>«{stage}» ({day}) stands on this step: take that one back first</source>
        <translation>« {stage} » ({day}) repose sur cette étape : annulez-la d&apos;abord</translation>
    </message>
    <message>
        <source>«{stage}» can not follow «{present}»</source>
        <translation>«{stage}» ne peut suivre «{present}»</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A member left</source>
        <translation>Départ d&apos;un membre</translation>
    </message>
    <message>
        <source>Accompaniment plan</source>
        <translation>Plan d&apos;accompagnement</translation>
    </message>
    <message>
        <source>Answer to the nomination</source>
        <translation>Réponse à la candidature</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>Séance de sensibilisation</translation>
    </message>
    <message>
        <source>Certificate of training</source>
        <translation>Attestation de formation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decision of the joint committee</source>
        <translation>Décision du comité mixte</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Difficulty solved</source>
        <translation>Difficulté résolue</translation>
    </message>
    <message>
        <source>End of a membership</source>
        <translation>Fin d&apos;adhésion</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Individual project</source>
        <translation>Projet individuel</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Information donnée</translation>
    </message>
    <message>
        <source>Member of an organisation</source>
        <translation>Adhésion à une organisation</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Nomination list</source>
        <translation>Liste de candidats</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Rien ne s&apos;est encore passé</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Yearly state sheet</source>
        <translation>Fiche annuelle</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>repris du papier</translation>
    </message>
    <message>
        <source>rank {rank}, {points} points</source>
        <translation>rang {rank}, {points} points</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Accounting and finance</source>
        <translation>Comptabilité et finances</translation>
    </message>
    <message>
        <source>Designing a project</source>
        <translation>Montage de projet</translation>
    </message>
    <message>
        <source>Digital tools</source>
        <translation>Outils numériques</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <translation>Entrepreneuriat</translation>
    </message>
    <message>
        <source>Finding funds</source>
        <translation>Recherche de financement</translation>
    </message>
    <message>
        <source>Founding a cooperative</source>
        <translation>Création de coopératives</translation>
    </message>
    <message>
        <source>Governance and administration</source>
        <translation>Gouvernance et gestion administrative</translation>
    </message>
    <message>
        <source>Marketing and sales</source>
        <translation>Marketing et vente</translation>
    </message>
    <message>
        <source>Other theme</source>
        <translation>Autre thème</translation>
    </message>
    <message>
        <source>Programmes of the agency</source>
        <translation>Programmes de l&apos;agence</translation>
    </message>
    <message>
        <source>Self-employment</source>
        <translation>Auto-emploi</translation>
    </message>
    <message>
        <source>Skills of a trade</source>
        <translation>Savoir-faire d&apos;un métier</translation>
    </message>
    <message>
        <source>Social and solidarity economy</source>
        <translation>Économie sociale et solidaire</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) completed the course and have no certificate yet</source>
        <translation>
            <numerusform>%n personne a achevé la formation sans attestation</numerusform>
            <numerusform>%n personnes ont achevé la formation sans attestation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled</source>
        <translation>
            <numerusform>%n personne inscrite</numerusform>
            <numerusform>%n personnes inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate is not dated before the last day of the course</source>
        <translation>Une attestation n&apos;est pas datée avant le dernier jour de la formation</translation>
    </message>
    <message>
        <source>Can not be enrolled: {stage}</source>
        <translation>Ne peut pas être inscrit : {stage}</translation>
    </message>
    <message>
        <source>Cancel the chosen enrolment</source>
        <translation>Annuler l&apos;inscription choisie</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Numéro de l&apos;attestation</translation>
    </message>
    <message>
        <source>Certificates are given once the training is completed</source>
        <translation>Les attestations sont remises une fois la formation achevée</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Cost (DH)</source>
        <translation>Coût (DH)</translation>
    </message>
    <message>
        <source>Course and days</source>
        <translation>Formation et jours</translation>
    </message>
    <message>
        <source>Date of the certificate</source>
        <translation>Date de l&apos;attestation</translation>
    </message>
    <message>
        <source>Date of the certificates</source>
        <translation>Date des attestations</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days of presence are marked for this person: empty them first</source>
        <translation>Des jours de présence sont saisis pour cette personne : effacez-les d&apos;abord</translation>
    </message>
    <message>
        <source>Days of presence are marked, as of {name}: empty them first</source>
        <translation>Des jours de présence sont marqués, dont ceux de {name} : videz-les d&apos;abord</translation>
    </message>
    <message>
        <source>Days present</source>
        <translation>Jours de présence</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Inscrire %n personne</numerusform>
            <numerusform>Inscrire %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol a person</source>
        <translation>Inscrire une personne</translation>
    </message>
    <message>
        <source>Enrolled people</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>First certificate number</source>
        <translation>Numéro de la première attestation</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Give the certificates</source>
        <translation>Remettre les attestations</translation>
    </message>
    <message>
        <source>Has a certificate already</source>
        <translation>A déjà une attestation</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Is enrolled already</source>
        <translation>Déjà inscrit</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>More people than places: this does not prevent enrolling</source>
        <translation>Plus de personnes que de places ; cela n&apos;empêche pas l&apos;inscription</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>No presence can be marked on {day}</source>
        <translation>Aucune présence ne peut être saisie le {day}</translation>
    </message>
    <message>
        <source>No training takes people in: plan one first</source>
        <translation>Aucune formation n&apos;est ouverte aux inscriptions : prévoyez-en une d&apos;abord</translation>
    </message>
    <message>
        <source>Nobody is enrolled in a training that has ended</source>
        <translation>On n&apos;inscrit personne à une formation terminée</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet: enrol people in the tab before this one</source>
        <translation>Personne n&apos;est encore inscrit : inscrivez les personnes dans l&apos;onglet précédent</translation>
    </message>
    <message numerus="yes">
        <source>Nobody was enrolled: %n of them can not be</source>
        <translation>
            <numerusform>Personne n&apos;a été inscrit : %n ne peut pas l&apos;être</numerusform>
            <numerusform>Personne n&apos;a été inscrit : %n ne peuvent pas l&apos;être</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>On {day}: {present} present, {absent} absent, {excused} excused, {rest} not marked</source>
        <translation>Le {day} : présents {present}, absents {absent}, excusés {excused}, non saisis {rest}</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organisée par</translation>
    </message>
    <message>
        <source>People enrolled</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place and provider</source>
        <translation>Lieu et organisme</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Presence by day</source>
        <translation>Présence par jour</translation>
    </message>
    <message>
        <source>Presence is marked from the opening of the training on</source>
        <translation>La présence est saisie à partir de l&apos;ouverture de la formation</translation>
    </message>
    <message>
        <source>Presence is marked on {day}, outside the course</source>
        <translation>Une présence est saisie le {day}, hors de la formation</translation>
    </message>
    <message>
        <source>Present: everybody not marked on this day</source>
        <translation>Présents : tous ceux non saisis ce jour</translation>
    </message>
    <message>
        <source>Present: this person every day</source>
        <translation>Présent : cette personne chaque jour</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Organisme de formation</translation>
    </message>
    <message>
        <source>Save the presence</source>
        <translation>Enregistrer la présence</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>La formation</translation>
    </message>
    <message>
        <source>The number {number} is given already</source>
        <translation>Le numéro {number} est déjà attribué</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Training {number}</source>
        <translation>Formation {number}</translation>
    </message>
    <message>
        <source>Training {number} was cancelled</source>
        <translation>La formation {number} a été annulée</translation>
    </message>
    <message>
        <source>Type a name, an identity card or a telephone; Down shows the accepted people</source>
        <translation>Tapez un nom, une carte d&apos;identité ou un téléphone ; la flèche bas montre les personnes retenues</translation>
    </message>
    <message>
        <source>Was there on {present} of {held} days</source>
        <translation>Présent {present} jours sur {held}</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Write the first number, such as 12/2026</source>
        <translation>Écrivez le premier numéro, par exemple 12/2026</translation>
    </message>
    <message>
        <source>{count} enrolled</source>
        <translation>{count} inscrits</translation>
    </message>
    <message>
        <source>{day} has not come yet</source>
        <translation>Le {day} n&apos;est pas encore arrivé</translation>
    </message>
    <message>
        <source>{enrolled} enrolled</source>
        <translation>Inscrits : {enrolled}</translation>
    </message>
    <message>
        <source>{enrolled} enrolled and room for {capacity} only: this does not prevent enrolling</source>
        <translation>Inscrits : {enrolled} pour {capacity} places seulement ; cela n&apos;empêche pas d&apos;inscrire</translation>
    </message>
    <message>
        <source>{enrolled} enrolled, room for {capacity}</source>
        <translation>Inscrits : {enrolled}, capacité : {capacity}</translation>
    </message>
    <message>
        <source>{enrolled} enrolled; the training has ended, nobody can be added</source>
        <translation>Inscrits : {enrolled} ; la formation est terminée, on ne peut plus ajouter personne</translation>
    </message>
    <message>
        <source>{free} places free</source>
        <translation>{free} places libres</translation>
    </message>
    <message>
        <source>{letters} or Space mark a cell, Delete empties it</source>
        <translation>Saisie : {letters} ou Espace ; Suppr efface</translation>
    </message>
    <message>
        <source>{letter} = {presence}</source>
        <translation>{letter} = {presence}</translation>
    </message>
    <message>
        <source>{present} of {held}</source>
        <translation>{present} sur {held}</translation>
    </message>
    <message>
        <source>{title} · from {day} · {room}</source>
        <translation>{title} · à partir du {day} · {room}</translation>
    </message>
</context>
<context>
    <name>Tranche</name>
    <message>
        <source>Amount (DH)</source>
        <translation>Montant (DH)</translation>
    </message>
    <message>
        <source>Foreseen on</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Reference of the transfer</source>
        <translation>Référence du virement</translation>
    </message>
    <message>
        <source>To be justified by</source>
        <translation>À justifier avant le</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Tranche {rank}</source>
        <translation>Tranche {rank}</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nom de l&apos;utilisateur</translation>
    </message>
</context>
<context>
    <name>Venue</name>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Hall of the commune</source>
        <translation>Salle de la commune</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>New place: {name}</source>
        <translation>Nouveau lieu : {name}</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Autre lieu</translation>
    </message>
    <message>
        <source>Seat of the coordination</source>
        <translation>Siège de la coordination</translation>
    </message>
    <message>
        <source>Seat of the delegation</source>
        <translation>Siège de la délégation</translation>
    </message>
    <message>
        <source>Space of historical memory</source>
        <translation>Espace de la mémoire historique</translation>
    </message>
    <message>
        <source>This place is on file already</source>
        <translation>Ce lieu est déjà enregistré</translation>
    </message>
    <message>
        <source>Training centre</source>
        <translation>Centre de formation</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisations</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Another view has this name</source>
        <translation>Une autre vue porte ce nom</translation>
    </message>
    <message>
        <source>At opening</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Enter chooses · Space opens with it · F2 renames · Ctrl+S replaces · Delete deletes</source>
        <translation>Entrée : choisir · Espace : ouvrir avec · F2 : renommer · Ctrl+S : remplacer · Suppr : supprimer</translation>
    </message>
    <message>
        <source>Filter, sort and arrange the list, then keep it under a name</source>
        <translation>Filtrez, triez et disposez la liste, puis gardez-la sous un nom</translation>
    </message>
    <message>
        <source>Give the view a name</source>
        <translation>Donnez un nom à la vue</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the present list as</source>
        <translation>Garder la liste actuelle sous le nom</translation>
    </message>
    <message>
        <source>New name of «{name}»</source>
        <translation>Nouveau nom de « {name} »</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Open without it</source>
        <translation>Ouvrir sans</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace by the present list (Ctrl+S)</source>
        <translation>Remplacer par la liste actuelle (Ctrl+S)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Saved views (F4)</source>
        <translation>Vues enregistrées (F4)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View «{name}» (F4)</source>
        <translation>Vue « {name} » (F4)</translation>
    </message>
    <message>
        <source>View «{name}», changed since (F4)</source>
        <translation>Vue « {name} », modifiée depuis (F4)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>opens the list</source>
        <translation>ouvre la liste</translation>
    </message>
    <message>
        <source>«{name}» is deleted</source>
        <translation>« {name} » est supprimée</translation>
    </message>
    <message>
        <source>«{name}» shows what is still known; no longer there: {lost}</source>
        <translation>« {name} » montre ce qui est encore connu ; n’existe plus : {lost}</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Equipment granted was checked</source>
        <translation>Le matériel accordé a été contrôlé</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine visite</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
</context>
<context>
    <name>Vocational</name>
    <message>
        <source>Apprenticeship</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Spécialisation</translation>
    </message>
    <message>
        <source>Specialised technician</source>
        <translation>Technicien spécialisé</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
</context>
<context>
    <name>Vulnerability</name>
    <message>
        <source>5 dependants or more</source>
        <translation>5 personnes à charge ou plus</translation>
    </message>
    <message>
        <source>AMO Tadamon health cover</source>
        <translation>AMO Tadamon</translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation>Maladie chronique</translation>
    </message>
    <message>
        <source>Disability in the family</source>
        <translation>Handicap dans la famille</translation>
    </message>
    <message>
        <source>Former prisoner</source>
        <translation>Ancien détenu</translation>
    </message>
    <message>
        <source>Household income under the threshold</source>
        <translation>Revenu du ménage sous le seuil</translation>
    </message>
    <message>
        <source>Isolated rural area</source>
        <translation>Milieu rural isolé</translation>
    </message>
    <message>
        <source>No steady income</source>
        <translation>Sans revenu stable</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Orphelin(e)</translation>
    </message>
    <message>
        <source>Receives direct social aid</source>
        <translation>Bénéficiaire de l&apos;aide sociale directe</translation>
    </message>
    <message>
        <source>Social register score under the threshold</source>
        <translation>Score du registre social sous le seuil</translation>
    </message>
    <message>
        <source>Unemployed for 12 months or more</source>
        <translation>Chômage de 12 mois ou plus</translation>
    </message>
    <message>
        <source>Unfit housing</source>
        <translation>Logement insalubre</translation>
    </message>
    <message>
        <source>Widow or divorcee who provides for a family</source>
        <translation>Veuve ou divorcée ayant charge de famille</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>400 invented people and 40 organisations, in a folder of their own: nothing of it mixes with your desk</source>
        <translation>400 personnes et 40 structures inventées, dans un dossier à part : rien ne se mélange à votre bureau</translation>
    </message>
    <message>
        <source>Already have a desk?</source>
        <translation>Vous avez déjà un bureau ?</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Choose the folder of a desk made on this PC before, or brought from another one</source>
        <translation>Choisissez le dossier d&apos;un bureau créé sur ce PC ou apporté d&apos;un autre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>First start: name your office once, then begin to work. Settings can change it later</source>
        <translation>Premier démarrage : nommez votre service une fois, puis travaillez. Modifiable ensuite dans les paramètres</translation>
    </message>
    <message>
        <source>Making the demonstration office…</source>
        <translation>Création du bureau de démonstration…</translation>
    </message>
    <message>
        <source>One PC per office:</source>
        <translation>Un PC par service :</translation>
    </message>
    <message>
        <source>Only looking around?</source>
        <translation>Juste pour voir ?</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Ouvrir un bureau</translation>
    </message>
    <message>
        <source>Open the demonstration office</source>
        <translation>Ouvrir le bureau de démonstration</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The desk is kept in</source>
        <translation>Le bureau est conservé dans</translation>
    </message>
    <message>
        <source>This did not work:</source>
        <translation>Cela n&apos;a pas fonctionné :</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre service</translation>
    </message>
    <message>
        <source>this version does not share the desk with other PCs</source>
        <translation>cette version ne partage pas le bureau avec d&apos;autres PC</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Desk of cooperatives</source>
        <translation>Bureau des coopératives</translation>
    </message>
    <message>
        <source>Go on with the last recorded day</source>
        <translation>Continuer au dernier jour enregistré</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Is the clock of this PC right?</source>
        <translation>L&apos;horloge de ce poste est-elle juste ?</translation>
    </message>
    <message>
        <source>It says {clock}, but work was already recorded on {recorded}.</source>
        <translation>Elle indique {clock}, alors que du travail a déjà été enregistré le {recorded}.</translation>
    </message>
    <message>
        <source>It says {clock}, months after the last recorded work, {recorded}.</source>
        <translation>Elle indique le {clock}, des mois après le dernier travail enregistré, le {recorded}.</translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation>Envoi au siège</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L&apos;horloge est juste</translation>
    </message>
    <message>
        <source>The desk can not be opened</source>
        <translation>Le bureau ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>This desk is open in another window of this PC. Use that window, or close it first</source>
        <translation>Ce bureau est ouvert dans une autre fenêtre de ce PC : utilisez-la ou fermez-la d&apos;abord</translation>
    </message>
</context>
<context>
    <name>Yearly state</name>
    <message>
        <source>Capital (DH)</source>
        <translation>Capital (DH)</translation>
    </message>
    <message>
        <source>Date of the assembly</source>
        <translation>Date de l&apos;assemblée</translation>
    </message>
    <message>
        <source>Days of seasonal work</source>
        <translation>Journées de travail saisonnier</translation>
    </message>
    <message>
        <source>Debts (DH)</source>
        <translation>Dettes (DH)</translation>
    </message>
    <message>
        <source>End of the managers&apos; mandate</source>
        <translation>Fin du mandat</translation>
    </message>
    <message>
        <source>Investment (DH)</source>
        <translation>Investissement (DH)</translation>
    </message>
    <message>
        <source>Members, men</source>
        <translation>Membres (H)</translation>
    </message>
    <message>
        <source>Members, women</source>
        <translation>Membres (F)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Of them children of fighters</source>
        <translation>Dont enfants de résistants</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>Dont en situation de handicap</translation>
    </message>
    <message>
        <source>Of them youth</source>
        <translation>Dont jeunes</translation>
    </message>
    <message>
        <source>Ordinary assembly held</source>
        <translation>Assemblée ordinaire tenue</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Permanent jobs, men</source>
        <translation>Permanents (H)</translation>
    </message>
    <message>
        <source>Permanent jobs, women</source>
        <translation>Permanents (F)</translation>
    </message>
    <message>
        <source>Surplus (DH)</source>
        <translation>Excédent (DH)</translation>
    </message>
    <message>
        <source>Take over the figures of {year}</source>
        <translation>Reprendre les chiffres de {year}</translation>
    </message>
    <message>
        <source>The state of {year} is on file already: correct it</source>
        <translation>L&apos;état de {year} existe déjà : corrigez-le</translation>
    </message>
    <message>
        <source>Turnover (DH)</source>
        <translation>Chiffre d&apos;affaires (DH)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
</TS>
