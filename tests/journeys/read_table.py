"""Reads an export by other programs' parsers (openpyxl, csv, json) and prints its rows as JSON; days as ISO."""
import csv
import datetime
import json
import sys

import openpyxl

path = sys.argv[1]
if path.endswith(".xlsx"):
    rows = [["" if cell is None else cell for cell in row]
            for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True)]
elif path.endswith(".csv"):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";", strict=True))
else:
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    rows = next(iter(document.values()))
json.dump({"rows": rows}, sys.stdout,
          default=lambda day: day.date().isoformat() if isinstance(day, datetime.datetime) else str(day))
