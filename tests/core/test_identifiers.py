"""Identifiers by the examples of the field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.core.identifiers import IDENTIFIERS, rib_is_payable
from coopdesk.core.problems import ERROR

VALID = [
    ("cin", "AB123456", "AB123456"),
    ("cin", "K45678", "K45678"),
    ("cin", "be 812345", "BE812345"),
    ("cin", "AB-123456", "AB123456"),
    ("cin", "\u2066ia٢٠٤٥١٨\u2069", "IA204518"),
    ("ice", "002876543000075", "002876543000075"),
    ("ice", "003112233000033", "003112233000033"),
    ("ice", "001561234000069", "001561234000069"),
    ("ice", "001999999000121", "001999999000121"),
    ("ice", "002284350000097", "002284350000097"),
    ("ice", "001 561 234 0000 69", "001561234000069"),
    ("ice", 36794000036, "000036794000036"),
    ("rib", "011780000012345678901296", "011780000012345678901296"),
    ("rib", "230010000000001234567878", "230010000000001234567878"),
    ("rib", "007 810 0001234500006789 02", "007810000123450000678902"),
    ("rib", "145780000000000000004277", "145780000000000000004277"),
    ("phone", "0612345678", "+212612345678"),
    ("phone", "0712345678", "+212712345678"),
    ("phone", "0522345678", "+212522345678"),
    ("phone", "+212661234567", "+212661234567"),
    ("phone", "00212661234567", "+212661234567"),
    ("phone", "06 12 34 56 78", "+212612345678"),
    ("phone", "06.12-34/56.78", "+212612345678"),
    ("phone", "212661234567", "+212661234567"),
    ("phone", 625529320, "+212625529320"),
    ("phone", 625529320.0, "+212625529320"),
    ("phone_2", "+33612345678", "+33612345678"),
    ("idcs", "1234567890", "1234567890"),
    ("postal_code", "10000", "10000"),
    ("postal_code", "80 000", "80000"),
    ("tax_id", "12345678", "12345678"),
    ("cnss", "1234567", "1234567"),
    ("free_number", "12457/58", "12457/58"),
]
WRONG = [
    ("cin", "ABC12345", "cin_shape"),
    ("cin", "123456", "cin_shape"),
    ("cin", "A1234567", "cin_shape"),
    ("cin", "أب123456", "cin_arabic_letters"),
    ("ice", "00156119100066", "ice_length"),
    ("ice", "00156119100006A", "ice_shape"),
    ("rib", "01178000001234567890", "rib_length"),
    ("rib", "01178000001234567890129X", "rib_shape"),
    ("phone", "0412345678", "phone_shape"),
    ("phone", "0312345678", "phone_shape"),
    ("phone", "061234567", "phone_shape"),
    ("phone", "0812345678", "phone_shape"),
    ("phone", "612345678", "phone_shape"),
    ("phone", "+33612345678", "foreign_phone"),
    ("phone_2", "12", "phone_shape"),
    ("idcs", "123456789", "idcs_length"),
    ("idcs", "12345678901", "idcs_length"),
    ("idcs", "12345A7890", "idcs_length"),
    ("postal_code", "1000", "postal_shape"),
    ("postal_code", "ABCDE", "postal_shape"),
    ("postal_code", "00000", "postal_shape"),
    ("free_number", "1" * 21, "too_long"),
]
UNUSUAL = [
    ("cin", "A12", "cin_short"),
    ("ice", "002876543000076", "ice_key"),
    ("ice", "003112233000034", "ice_key"),
    ("ice", "001561234000060", "ice_key"),
    ("ice", "001561191000065", "ice_key"),
    ("rib", "011780000012345678901297", "rib_key"),
    ("rib", "230010000000001234567879", "rib_key"),
    ("rib", "007810000123450000678903", "rib_key"),
    ("rib", "011780000021345678901296", "rib_key"),
    ("rib", "007810000132450000678902", "rib_key"),
    ("rib", "000000000000000000000000", "rib_key"),
    ("tax_id", "01234567", "tax_id_shape"),
    ("tax_id", "123", "tax_id_shape"),
    ("cnss", "12345678", "cnss_shape"),
    ("postal_code", "99999", "postal_range"),
]


def findings(name: str, raw) -> list:
    kind = IDENTIFIERS[name]
    return list(kind.check(kind.clean(raw)))


@pytest.mark.parametrize(("name", "raw", "kept"), VALID)
def test_good_ones_are_cleaned_and_free_of_findings(name, raw, kept):
    assert IDENTIFIERS[name].clean(raw) == kept
    assert findings(name, raw) == []


@pytest.mark.parametrize(("name", "raw", "code"), WRONG)
def test_impossible_ones_block(name, raw, code):
    assert [(found.code, found.severity) for found in findings(name, raw)] == [(code, ERROR)]


@pytest.mark.parametrize(("name", "raw", "code"), UNUSUAL)
def test_unusual_ones_only_warn(name, raw, code):
    assert [found.code for found in findings(name, raw)] == [code]
    assert all(found.severity != ERROR for found in findings(name, raw))


def test_zeros_that_a_spreadsheet_ate_come_back_only_for_number_cells():
    assert IDENTIFIERS["ice"].clean("36794000036") == "36794000036"
    assert IDENTIFIERS["ice"].clean(36794000036.0) == "000036794000036"


def test_numbers_are_shown_as_people_read_them():
    assert IDENTIFIERS["phone"].show("+212612345678") == "0612-345678"
    assert IDENTIFIERS["phone_2"].show("+33612345678") == "+33612345678"
    assert IDENTIFIERS["rib"].show("011780000012345678901296") == "011 780 0000123456789012 96"


def test_only_a_whole_key_is_payable():
    assert rib_is_payable("011780000012345678901296")
    assert not rib_is_payable("011780000012345678901297")
    assert not rib_is_payable("01178000001234567890129")
    assert not rib_is_payable("٠11780000012345678901296")


@given(st.integers(0, 10**22 - 1), st.integers(0, 23), st.integers(1, 9))
def test_any_single_wrong_digit_of_an_account_is_found(base, place, by):
    digits = f"{base:022d}"
    rib = f"{digits}{97 - int(digits) * 100 % 97:02d}"
    assert rib_is_payable(rib)
    wrong = rib[:place] + str((int(rib[place]) + by) % 10) + rib[place + 1 :]
    assert not rib_is_payable(wrong)


@pytest.mark.parametrize("name", IDENTIFIERS)
@given(raw=st.one_of(st.text(max_size=30), st.integers(0, 10**24), st.floats(0, 10**15)))
def test_cleaning_twice_changes_nothing_and_checking_never_fails(name, raw):
    kind = IDENTIFIERS[name]
    once = kind.clean(raw)
    assert kind.clean(once) == once
    list(kind.check(once))
    kind.show(once)
