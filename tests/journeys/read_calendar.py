"""Reads an iCalendar file by Python's parser (python3-icalendar) and prints what it holds as JSON."""
import datetime
import json
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
json.dump({
    "name": str(calendar["X-WR-CALNAME"]),
    "events": {str(event["UID"]): {
        "title": str(event["SUMMARY"]),
        "text": str(event.get("DESCRIPTION", "")),
        "day": event["DTSTART"].dt.isoformat(),
        "isWholeDay": not isinstance(event["DTSTART"].dt, datetime.datetime),
        "status": str(event["STATUS"]),
        "sequence": int(event["SEQUENCE"]),
        "alarms": len([one for one in event.subcomponents if one.name == "VALARM"]),
    } for event in calendar.walk("VEVENT")},
}, sys.stdout)
