#pragma once

#include "authorization/authorization.h"
#include "base/entered_day.h"
#include "request/request_state.h"

namespace licet {

// What single cells of a list say. Nothing: the cell says nothing that can be read so.

/// 2025-02-03, 3/2/2025, 03.02.2025, 3-2-25 (base/entered_day.h); a time after it is passed over. A day that
/// does not exist, or of which the century can't be told, is nothing.
std::optional<QDate> listDate(const QString &cell, QDate today, DayMeant meant = DayMeant::Past);

std::optional<Environment> listEnvironment(const QString &cell);

/// A request's state, and that of the authorization where it was executed.
struct ListState
{
    RequestState request = RequestState::Sent;
    AuthorizationState authorization = AuthorizationState::Active;
};
std::optional<ListState> listState(const QString &cell);

/// The basis as typed: "not applicable" in the words of any language, else a number or other words.
CommitteeBasis listBasis(const QString &cell);
/// The decisions of a cell that names several, "22/901 en 19/905"; empty where it does not.
QStringList severalDecisions(const QString &cell);
/// The number of a cell that says beside it that none is needed, "22/901 n.v.t."; else empty.
QString numberNotApplicable(const QString &cell);

/// Why a cell is no program number.
enum class NumberFault {
    TooShort,
    LostZeros, ///< shorter, and not beginning with 0: a spreadsheet took its zeros; can be padded
    WrongShape
};
struct ListNumber
{
    std::optional<ProgramNumber> number; ///< nothing where the cell says that none is used
    std::optional<NumberFault> fault;
};
ListNumber listNumber(const QString &cell, bool pad);

/// A cell as text that enters (base/text_gate.h), without the signs with which spreadsheets keep it from
/// being read as a formula or a number.
QString plainCell(const QString &cell);

/// Under which a decision is found by deliberation number or by dossier number, however it is written; empty
/// for other words.
QString decisionKey(const QString &typed);
/// Whether a key is of a deliberation number: those are given only to what was decided.
bool isDeliberationKey(const QString &key);

} // namespace licet
