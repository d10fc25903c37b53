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
    Remark
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
                                    EnumCode<ListField>{ListField::Remark, "remark"}};
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
