#pragma once

#include "ui/page/background_reading.h"
#include "ui/page/context.h"
#include "ui/widgets/list_model.h"

namespace licet {

/// Fills a list from the register. The newest records are there at once, so that a small register is whole
/// at the first paint and a large one shows its first page; the rest of a large one is read beside the
/// window, and what stood in the list stays until it is all there.
template <class Row>
class ListFilling
{
public:
    /// Rows of the records before `before` (0: from the newest on), newest first, `most` at most. It runs in
    /// another thread, so it holds what it needs by value.
    using Piece = std::function<Result<std::vector<Row>>(const Register &reg, qint64 before, int most)>;

    ListFilling(Context &context, RowsModel<Row> *model, std::function<qint64(const Row &)> id)
        : m_context(context)
        , m_model(model)
        , m_id(std::move(id))
        , m_reading(context.reg(), model)
    {
        QObject::connect(&m_reading, &BackgroundReading::finished, model,
                         [this] { fill(std::move(m_read)); });
        QObject::connect(&m_reading, &BackgroundReading::failed, model,
                         [this](const Error &error) { m_context.say(error); });
    }

    /// Reads anew; what an earlier call was still reading is dropped. Rows for which `isShown` is false are
    /// left out. Where something else is asked than before, the old rows don't stay: until all are there,
    /// those of `top` (at most so many, read here) stand in the list, else the newest.
    void read(const Piece &piece, std::function<bool(const Row &)> isShown,
              const std::function<Result<std::vector<Row>>(const Register &reg, int most)> &top = {})
    {
        m_reading.stop();
        m_isShown = std::move(isShown);
        auto newest = piece(m_context.reg(), 0, atOnce);
        if (!newest)
            return m_context.say(newest.error());
        m_read = *std::move(newest);
        const auto asked = std::pair(m_context.institution(), m_context.past());
        const bool isOther = asked != std::exchange(m_asked, asked);
        if (int(m_read.size()) < atOnce)
            return fill(std::exchange(m_read, {}));
        if (isOther || m_model->totalCount() == 0) {
            auto first = top ? top(m_context.reg(), atOnce) : Result(m_read);
            if (!first)
                return m_context.say(first.error());
            std::sort(first->begin(), first->end(),
                      [this](const Row &left, const Row &right) { return m_id(left) > m_id(right); });
            fill(*std::move(first));
        }
        m_reading.inPieces<std::vector<Row>>(
            [piece, before = m_id(m_read.back()), id = m_id](const Register &reg) mutable {
                auto rows = piece(reg, before, together);
                if (rows && !rows->empty())
                    before = id(rows->back());
                return rows;
            },
            [this](std::vector<Row> rows) {
                m_read.insert(m_read.end(), std::make_move_iterator(rows.begin()),
                              std::make_move_iterator(rows.end()));
            });
    }
    /// These rows, which were read already, in the order of their ids; what was still being read is dropped.
    void show(std::vector<Row> rows)
    {
        m_reading.stop();
        m_isShown = {};
        m_asked = std::pair(m_context.institution(), m_context.past());
        std::reverse(rows.begin(), rows.end());
        fill(std::move(rows));
    }
    /// Called once everything is there: now, where nothing is being read.
    void afterwards(std::function<void()> work)
    {
        m_afterwards = std::move(work);
        if (!m_reading.isUnderWay())
            std::exchange(m_afterwards, {})();
    }
    /// Called each time that the list was filled.
    void setFilled(std::function<void()> filled) { m_filled = std::move(filled); }
    [[nodiscard]] BackgroundReading &background() { return m_reading; }

private:
    static constexpr int atOnce = 500;
    static constexpr int together = 2'000;

    /// Into the order of their ids.
    void fill(std::vector<Row> newestFirst)
    {
        std::reverse(newestFirst.begin(), newestFirst.end());
        if (m_isShown)
            std::erase_if(newestFirst, [this](const Row &row) { return !m_isShown(row); });
        m_model->setRows(std::move(newestFirst));
        if (m_filled)
            m_filled();
        if (m_afterwards && !m_reading.isUnderWay())
            std::exchange(m_afterwards, {})();
    }

    Context &m_context;
    RowsModel<Row> *m_model;
    std::function<qint64(const Row &)> m_id;
    std::function<bool(const Row &)> m_isShown;
    std::function<void()> m_filled;
    std::function<void()> m_afterwards;
    std::pair<Id<Institution>, AsOfQuery> m_asked;
    std::vector<Row> m_read; ///< so far, newest first
    BackgroundReading m_reading;
};

} // namespace licet
