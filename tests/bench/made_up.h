#pragma once

#include <QStringList>

/// Names and words for generated registers: none of them is somebody's.
namespace licet::bench {

/// "OCMW Lindewater": another one for each number, for hundreds of them.
QString madeUpInstitution(int number);
/// Ten digits that pass as a KBO number, in a range that is not given out.
QString madeUpKbo(int number);
QString madeUpPerson(int number);
QString madeUpApplication(int number);
/// "IncomeConsultationService"; forty of them, then numbered.
QString madeUpService(int number);
QString madeUpPurpose(int number);
/// "22/901" as the committee counts: some hundred a year.
QString madeUpDeliberation(int number);
/// Eleven digits, as the security service gives them.
QString madeUpProgramNumber(int number);

} // namespace licet::bench
