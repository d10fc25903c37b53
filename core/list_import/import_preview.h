#pragma once

#include "authorization/asked_terms.h"
#include "catalogue/operations.h"
#include "institution/institution.h"
#include "list_import/day_order.h"
#include "list_import/list_heads.h"
#include "list_import/list_values.h"

#include <QSet>

namespace licet {

struct ListKnown;

/// What happens to a row of a list.
enum class RowStatus { Imported, Duplicate, Refused, LeftOut };

/// What there is to say of a row; text/list_import_text says it.
enum class ListRemarkKind {
    // A wrong fact refuses the row. value: the cell, hint: see each.
    QuoteOpen,      ///< value and hint: the first and the last line
    QuoteTextAfter, ///< value and hint: the lines of the opening and the closing mark
    QuoteHoldsRows, ///< value and hint: the first and the last line
    TooLittle,      ///< neither a service in an environment nor a program number
    SpreadsheetError,
    NearName,     ///< nearly a known name, hint: that name
    TooManyCells, ///< hint: how many the head has
    TooLong,      ///< value: how many characters, hint: how many there may be
    InstitutionMissing,
    InstitutionUnknown,
    InstitutionAmbiguous,
    InstitutionsDiffer, ///< hint: the name of the institution with that number
    KboWrong,
    EnvironmentUnknown,
    StateUnknown,
    StateContradicted,   ///< a day of execution beside a state in which nothing was answered
    SeveralInOne,        ///< field: service or version; several of them in one cell
    NumberNotApplicable, ///< value: the number of a decision beside a reason why none is needed
    OtherwiseInList,     ///< field: what differs, value: the line that says otherwise of the same
    DayImpossible,       ///< field: which day
    DayInFuture,         ///< field: which day
    DayDoubtful,         ///< nobody said whether the month stands first; field: which day
    NumberTooShort,
    NumberLostZeros,
    NumberWrong,
    NumberOfAnother, ///< hint: the institution that holds it
    // A duplicate. value: the line of the list, or the request's number or id.
    DuplicateInList,
    DuplicateInRegister,
    DuplicateRight, ///< an authorization with the same facts
    // Of an imported row. field: which fact.
    Missing,
    ExecutedBeforeSent,
    NotExecuted, ///< a day of execution of what was refused, returned or withdrawn. value: the state, hint:
                 ///< the day
    EndsBeforeItBegins,
    RightStands,         ///< the register has a right on the same for the same
    RightInList,         ///< value: the line of the list
    RightForOther,       ///< a right on the same with another purpose; value: that purpose
    RightForOtherInList, ///< value: the line of the list
    EarlierNumber,       ///< a KBO number that an institution had before; hint: its name
    PersonNumber,        ///< a text or number that holds the national number of a person
    NoAuthorization,     ///< executed, but what an authorization needs is missing
};
struct ListRemark
{
    ListRemarkKind kind;
    ListField field = ListField::Remark;
    QString value = {};
    QString hint = {};

    bool operator==(const ListRemark &) const = default;
};

/// The facts of a row that could be read.
struct ListFacts
{
    Id<Institution> institution;
    QString kbo; ///< digits
    QString application, service, version;
    std::optional<Environment> environment;
    QString purpose;
    CommitteeBasis basis;
    Bases furtherBasis = {}; ///< decisions that the cell names beside it, a law
    std::optional<ProgramNumber> programNumber;
    std::optional<QDate> sent, executed;
    ListState state;
    QString remark;
    std::optional<QDate> validUntil, endedOn;
    Operations operations;
    QString legalContext;
    std::optional<QDate> inUseSince, lastUse;
    QString requestNumber;           ///< of our own list of requests
    std::optional<QDate> stateSince; ///< of the same
    QString conditions;
    std::optional<AskedTerms> asked; ///< where it was granted otherwise
    std::optional<QDate>
        validFrom; ///< of a right that is not in force yet: nobody tells when it was executed
};

struct PreviewedRow
{
    int line = 0;     ///< of the file
    size_t index = 0; ///< among the lines of the cells
    RowStatus status = RowStatus::Imported;
    std::vector<ListRemark> remarks;
    ListFacts facts;

    /// Imported, with facts missing.
    [[nodiscard]] bool isToComplete() const;
};

/// What becomes of names that nearly are known ones.
enum class NearNameChoice {
    Ask, ///< their rows are refused
    Take,
    Keep
};
template <>
struct EnumCodes<NearNameChoice>
{
    static constexpr std::array all{EnumCode<NearNameChoice>{NearNameChoice::Ask, "ask"},
                                    EnumCode<NearNameChoice>{NearNameChoice::Take, "take"},
                                    EnumCode<NearNameChoice>{NearNameChoice::Keep, "keep"}};
};

struct ListOptions
{
    bool padNumbers = false;
    QDate today;
    Id<Institution> institution = {}; ///< of rows that name none; not set: the only one of the register
    NearNameChoice nearNames = NearNameChoice::Ask;
    std::optional<DayOrder> dayOrder = {}; ///< not set: told by the list, asked where it is in doubt
    QSet<size_t> leftOut = {};             ///< indexes among the lines of the cells
    QString fileName = {};                 ///< for the history; empty for what was pasted
};

/// Every row with its fate, in the order of the file.
struct ImportPreview
{
    std::vector<PreviewedRow> rows;
    int imported = 0;
    int duplicates = 0;
    int refused = 0;
    int leftOut = 0;
    int toComplete = 0;
    /// Unknown to the register, and made with as little as the list says.
    QStringList newApplications, newServices, newDecisions;
    QStringList ignoredColumns; ///< names of columns that are not brought
    bool asksNearNames = false; ///< some names nearly are known ones
    qint64 import = 0;          ///< once it was brought: by which it is taken back; 0 when it brought nothing
    bool asksDayOrder = false;  ///< some days seem to be written with the month first
};

/// Judges rows against what the register holds; `known` is not changed. Never by the rules: what is old may
/// break them.
ImportPreview judge(const ListCells &cells, const ListMapping &mapping, const ListKnown &known,
                    const ListOptions &options);

} // namespace licet
