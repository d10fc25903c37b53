#pragma once

#include "followup/due_list.h"

namespace licet {

// One file of kinds/ each, and one row of the table.
void requestsDue(DueList &list);       ///< answers, questions, information, signatures, sending
void leavingDue(DueList &list);        ///< letters and mails that were written
void dossiersDue(DueList &list);       ///< dossiers, decisions coming into force, reviews
void authorizationsDue(DueList &list); ///< ends, records to complete
void certificatesDue(DueList &list);   ///< ends of certificates, renewals
void mergersDue(DueList &list);        ///< rights to transfer, forms in an old name
void connectionsDue(DueList &list);    ///< echo tests, logging cards
void signatoriesDue(DueList &list);    ///< days without anybody entitled to sign
void normsDue(DueList &list);          ///< the questionnaire, open points
void projectsDue(DueList &list);       ///< go-live days
void remindersDue(DueList &list);      ///< the user's own

inline constexpr std::array dueTable{requestsDue,     leavingDue,  dossiersDue,    authorizationsDue,
                                     certificatesDue, mergersDue,  connectionsDue, signatoriesDue,
                                     normsDue,        projectsDue, remindersDue};

} // namespace licet
