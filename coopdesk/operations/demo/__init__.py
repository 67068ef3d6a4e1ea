"""A demonstration office: invented people and cooperatives with the names, places and sums of a real one."""
