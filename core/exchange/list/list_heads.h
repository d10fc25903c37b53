#pragma once

#include "base/word.h"

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
struct Words<ListField>
{
    static constexpr std::array all{Word<ListField>{ListField::Institution, "institution"},
                                    Word<ListField>{ListField::Kbo, "kbo"},
                                    Word<ListField>{ListField::Application, "application"},
                                    Word<ListField>{ListField::Service, "service"},
                                    Word<ListField>{ListField::Version, "version"},
                                    Word<ListField>{ListField::Environment, "environment"},
                                    Word<ListField>{ListField::Purpose, "purpose"},
                                    Word<ListField>{ListField::Basis, "basis"},
                                    Word<ListField>{ListField::ProgramNumber, "program-number"},
                                    Word<ListField>{ListField::Sent, "sent"},
                                    Word<ListField>{ListField::Executed, "executed"},
                                    Word<ListField>{ListField::State, "state"},
                                    Word<ListField>{ListField::Remark, "remark"}};
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
