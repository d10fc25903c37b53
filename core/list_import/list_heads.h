#pragma once

#include "base/enum_codes.h"

#include <array>
#include <optional>
#include <vector>

namespace licet {

/// What a column of a list can hold.
enum class ListField {
    Institution, ///< its name, or its KBO number
    Kbo,
    Application,
    Service,
    Version,
    Environment,
    Purpose,
    Basis,
    ProgramNumber,
    Sent,
    Executed,
    State,
    Remark,
    // What our own lists say beside.
    ValidUntil, ///< last day, inclusive
    EndedOn,    ///< first day on which it is no longer in force
    Operations,
    LegalContext,
    Dossier,
    NotApplicable, ///< the reason why no decision is needed
    Law,           ///< a law or royal decree that it rests on
    Article,       ///< of that one
    InUseSince,
    LastUse,
    RequestNumber,
    StateSince,
    Conditions,      ///< of the answer
    AskedOperations, ///< where they were granted otherwise, as the next three
    AskedVersion,
    AskedFrom,
    AskedUntil
};
template <>
struct EnumCodes<ListField>
{
    static constexpr std::array all{EnumCode<ListField>{ListField::Institution, "institution"},
                                    EnumCode<ListField>{ListField::Kbo, "kbo"},
                                    EnumCode<ListField>{ListField::Application, "application"},
                                    EnumCode<ListField>{ListField::Service, "service"},
                                    EnumCode<ListField>{ListField::Version, "version"},
                                    EnumCode<ListField>{ListField::Environment, "environment"},
                                    EnumCode<ListField>{ListField::Purpose, "purpose"},
                                    EnumCode<ListField>{ListField::Basis, "basis"},
                                    EnumCode<ListField>{ListField::ProgramNumber, "program-number"},
                                    EnumCode<ListField>{ListField::Sent, "sent"},
                                    EnumCode<ListField>{ListField::Executed, "executed"},
                                    EnumCode<ListField>{ListField::State, "state"},
                                    EnumCode<ListField>{ListField::Remark, "remark"},
                                    EnumCode<ListField>{ListField::ValidUntil, "valid-until"},
                                    EnumCode<ListField>{ListField::EndedOn, "ended-on"},
                                    EnumCode<ListField>{ListField::Operations, "operations"},
                                    EnumCode<ListField>{ListField::LegalContext, "legal-context"},
                                    EnumCode<ListField>{ListField::Dossier, "dossier"},
                                    EnumCode<ListField>{ListField::NotApplicable, "not-applicable"},
                                    EnumCode<ListField>{ListField::Law, "law"},
                                    EnumCode<ListField>{ListField::Article, "article"},
                                    EnumCode<ListField>{ListField::InUseSince, "in-use-since"},
                                    EnumCode<ListField>{ListField::LastUse, "last-use"},
                                    EnumCode<ListField>{ListField::RequestNumber, "request-number"},
                                    EnumCode<ListField>{ListField::StateSince, "state-since"},
                                    EnumCode<ListField>{ListField::Conditions, "conditions"},
                                    EnumCode<ListField>{ListField::AskedOperations, "asked-operations"},
                                    EnumCode<ListField>{ListField::AskedVersion, "asked-version"},
                                    EnumCode<ListField>{ListField::AskedFrom, "asked-from"},
                                    EnumCode<ListField>{ListField::AskedUntil, "asked-until"}};
};

/// What each column holds; a column without a field is not brought.
using ListMapping = std::vector<std::optional<ListField>>;

/// By the names of columns in Dutch, French, German and English; of two columns with one meaning the first
/// counts.
ListMapping recognisedMapping(const QStringList &heads);
/// How many of the cells name a column.
int recognisedCount(const QStringList &cells);
/// Whether a column holds the reasons that an earlier import wrote beside refused rows.
bool isReasonHead(const QString &head);

} // namespace licet
