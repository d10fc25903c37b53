#pragma once

#include "list_import/list_import.h"
#include "support/example_data.h"
#include "support/list_rows.h"

namespace licet::test {

/// Lists are brought into an example register, as the user would.
class BroughtRows
{
protected:
    void begin() { m_example = std::make_unique<ExampleRegister>(); }

    Register &reg() { return *m_example->reg; }
    static ListOptions options()
    {
        ListOptions options;
        options.today = listDay;
        return options;
    }
    static ListCells cellsOf(const QByteArray &bytes)
    {
        const auto reading = readListBytes(bytes);
        if (reading.fault)
            qFatal("no list");
        return reading.cells;
    }
    ImportPreview bring(const QByteArray &bytes, const ListOptions &options = BroughtRows::options())
    {
        const auto cells = cellsOf(bytes);
        const auto done = importList(reg().database(), cells, recognisedMapping(cells.headCells()), options,
                                     stampOn(options.today));
        if (!done || !*done)
            qFatal("not imported");
        return **done;
    }
    ImportPreview bring(const QString &text, const ListOptions &options = BroughtRows::options())
    {
        return bring(text.toUtf8(), options);
    }
    template <class Record>
    std::vector<Record> all()
    {
        auto records = reg().all<Record>();
        return records ? *std::move(records) : std::vector<Record>();
    }
    static const ListRemark *remark(const PreviewedRow &row, ListRemarkKind kind)
    {
        for (const auto &one : row.remarks)
            if (one.kind == kind)
                return &one;
        return nullptr;
    }

    std::unique_ptr<ExampleRegister> m_example;
};

} // namespace licet::test
