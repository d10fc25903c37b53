#pragma once

#include "base/enum_codes.h"
#include "text/terms.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace licet {

/// One column of fields, at most 75 ch wide. `edited` tells of every change by the user.
class FormSheet : public QWidget
{
    Q_OBJECT

public:
    explicit FormSheet(QWidget *parent = nullptr);

    Field *add(const QString &label, QWidget *editor);
    /// Several fields side by side, so that short ones share a line.
    void addRow(const std::vector<Field *> &fields);
    QLabel *addHeading(const QString &text);
    void addWidget(QWidget *widget);
    void setReadOnly(bool readOnly);
    /// Property of a button that only shows something, and stays when the sheet is read only.
    static constexpr const char *onlyReads = "onlyReads";
    /// Property of an editor that stays as it is when the sheet can be written.
    static constexpr const char *staysReadOnly = "staysReadOnly";
    /// The sentence for a text that is no day, no number.
    static QString notADay(const QString &typed);
    static QString notANumber(const QString &typed);
    /// What was left empty is absent: the same in a file, whether it was typed and taken away or never typed.
    static QString given(const QString &text) { return text.isEmpty() ? QString() : text; }
    static QString yes();
    static QString no();

Q_SIGNALS:
    void edited();

private:
    QVBoxLayout *m_layout;
};

/// The mark that a field bears when what was typed cannot be read.
StatusBadge wrongInputBadge();

/// Fields over one record, each naming its member once. An accessor is a member pointer, or a generic lambda
/// `[](auto &record) -> auto & { return record.draft.purpose; }`.
template <class Record>
class RecordForm
{
public:
    explicit RecordForm(FormSheet *sheet) : m_sheet(sheet) {}

    [[nodiscard]] FormSheet *sheet() const { return m_sheet; }

    template <class Accessor>
    Field *text(const QString &label, Accessor accessor)
    {
        auto *edit = new QLineEdit;
        edit->setMaxLength(4000);
        auto *field = add(label, edit);
        QObject::connect(edit, &QLineEdit::textChanged, m_sheet, &FormSheet::edited);
        m_bindings.push_back({[=](const Record &record) { edit->setText(std::invoke(accessor, record)); },
                              [=](Record &record) {
                                  std::invoke(accessor, record) = FormSheet::given(edit->text().trimmed());
                                  return QString();
                              },
                              field});
        return field;
    }
    template <class Accessor>
    Field *longText(const QString &label, Accessor accessor)
    {
        auto *edit = new LongText;
        auto *field = add(label, edit);
        QObject::connect(edit, &LongText::textChanged, m_sheet, &FormSheet::edited);
        m_bindings.push_back(
            {[=](const Record &record) { edit->setPlainText(std::invoke(accessor, record)); },
             [=](Record &record) {
                 std::invoke(accessor, record) = FormSheet::given(typedText(*edit));
                 return QString();
             },
             field});
        return field;
    }
    /// A QStringList, one entry a line.
    template <class Accessor>
    Field *lines(const QString &label, Accessor accessor)
    {
        auto *edit = new LongText;
        auto *field = add(label, edit);
        QObject::connect(edit, &LongText::textChanged, m_sheet, &FormSheet::edited);
        m_bindings.push_back({[=](const Record &record) {
                                  edit->setPlainText(std::invoke(accessor, record).join(QChar(u'\n')));
                              },
                              [=](Record &record) {
                                  QStringList entries;
                                  for (const auto &line : edit->toPlainText().split(QChar(u'\n')))
                                      if (!line.trimmed().isEmpty())
                                          entries << line.trimmed();
                                  std::invoke(accessor, record) = entries;
                                  return QString();
                              },
                              field});
        return field;
    }
    /// A QDate or an optional one; a QDate left empty is marked.
    template <class Accessor>
    Field *date(const QString &label, Accessor accessor)
    {
        auto *edit = new DateEdit;
        auto *field = add(label, edit);
        QObject::connect(edit, &QLineEdit::textChanged, m_sheet, &FormSheet::edited);
        m_bindings.push_back({[=](const Record &record) { edit->setDate(std::invoke(accessor, record)); },
                              [=](Record &record) {
                                  using Member = std::remove_cvref_t<decltype(std::invoke(accessor, record))>;
                                  const auto day = edit->date();
                                  if (edit->isWrong() || (!day && std::is_same_v<Member, QDate>))
                                      return FormSheet::notADay(edit->text());
                                  if constexpr (std::is_same_v<Member, QDate>)
                                      std::invoke(accessor, record) = *day;
                                  else
                                      std::invoke(accessor, record) = day;
                                  return QString();
                              },
                              field});
        return field;
    }
    /// An int or an optional one; an int left empty is marked.
    template <class Accessor>
    Field *number(const QString &label, Accessor accessor)
    {
        auto *edit = new NumberEdit;
        auto *field = add(label, edit);
        QObject::connect(edit, &QLineEdit::textChanged, m_sheet, &FormSheet::edited);
        m_bindings.push_back({[=](const Record &record) { edit->setNumber(std::invoke(accessor, record)); },
                              [=](Record &record) {
                                  using Member = std::remove_cvref_t<decltype(std::invoke(accessor, record))>;
                                  const auto number = edit->number();
                                  if (edit->isWrong() || (!number && std::is_same_v<Member, int>))
                                      return FormSheet::notANumber(edit->text());
                                  if constexpr (std::is_same_v<Member, int>)
                                      std::invoke(accessor, record) = *number;
                                  else
                                      std::invoke(accessor, record) = number;
                                  return QString();
                              },
                              field});
        return field;
    }
    /// A word of a vocabulary; `shown` gives its words. An optional member has an empty entry first.
    template <Coded E, class Accessor>
    Field *choice(const QString &label, Accessor accessor, const std::function<QString(E)> &shown)
    {
        constexpr bool isOptional =
            std::is_same_v<std::remove_cvref_t<std::invoke_result_t<Accessor, Record &>>, std::optional<E>>;
        auto *edit = new Choice;
        if (isOptional)
            edit->addItem(QString(), -1);
        for (const auto &word : EnumCodes<E>::all)
            edit->addItem(shown(word.value), int(word.value));
        auto *field = add(label, edit);
        QObject::connect(edit, &QComboBox::currentIndexChanged, m_sheet, &FormSheet::edited);
        m_bindings.push_back({[=](const Record &record) {
                                  int value = -1;
                                  if constexpr (isOptional) {
                                      if (const auto &member = std::invoke(accessor, record))
                                          value = int(*member);
                                  } else {
                                      value = int(std::invoke(accessor, record));
                                  }
                                  edit->setCurrentIndex(edit->findData(value));
                              },
                              [=](Record &record) {
                                  const int value = edit->currentData().toInt();
                                  if constexpr (isOptional)
                                      std::invoke(accessor, record) =
                                          value < 0 ? std::nullopt : std::optional(E(value));
                                  else
                                      std::invoke(accessor, record) = E(value);
                                  return QString();
                              },
                              field});
        return field;
    }
    template <class Accessor>
    Field *yesNo(const QString &label, Accessor accessor)
    {
        auto *edit = new QCheckBox(label);
        auto *field = add({}, edit);
        edit->setAccessibleName(label);
        QObject::connect(edit, &QCheckBox::toggled, m_sheet, &FormSheet::edited);
        m_bindings.push_back({[=](const Record &record) { edit->setChecked(std::invoke(accessor, record)); },
                              [=](Record &record) {
                                  std::invoke(accessor, record) = edit->isChecked();
                                  return QString();
                              },
                              field});
        return field;
    }
    /// A yes, a no, or no answer yet: an optional bool.
    template <class Accessor>
    Field *answer(const QString &label, Accessor accessor)
    {
        auto *edit = new Choice;
        edit->setMinimumContentsLength(4);
        edit->addItem(QString(), -1);
        edit->addItem(FormSheet::yes(), 1);
        edit->addItem(FormSheet::no(), 0);
        auto *field = add(label, edit);
        QObject::connect(edit, &QComboBox::currentIndexChanged, m_sheet, &FormSheet::edited);
        m_bindings.push_back({[=](const Record &record) {
                                  const auto &given = std::invoke(accessor, record);
                                  edit->setCurrentIndex(edit->findData(given ? int(*given) : -1));
                              },
                              [=](Record &record) {
                                  const int given = edit->currentData().toInt();
                                  std::invoke(accessor, record) =
                                      given < 0 ? std::nullopt : std::optional(given == 1);
                                  return QString();
                              },
                              field});
        return field;
    }
    /// Text that is read by `read(text, record) -> sentence of what is wrong, or empty`.
    Field *parsed(const QString &label, const std::function<QString(const Record &)> &shown,
                  const std::function<QString(const QString &, Record &)> &read)
    {
        auto *edit = new QLineEdit;
        edit->setMaxLength(4000);
        auto *field = add(label, edit);
        QObject::connect(edit, &QLineEdit::textChanged, m_sheet, &FormSheet::edited);
        m_bindings.push_back({[=](const Record &record) { edit->setText(shown(record)); },
                              [=](Record &record) { return read(edit->text().trimmed(), record); }, field});
        return field;
    }
    /// An editor of one's own: `show` fills it, `read` takes it over and says what is wrong.
    Field *custom(const QString &label, QWidget *editor, const std::function<void(const Record &)> &show,
                  const std::function<QString(Record &)> &read)
    {
        auto *field = add(label, editor);
        m_bindings.push_back({show, read, field});
        return field;
    }

    /// What a control beside a field says of it: shown and read after the field itself.
    void also(const Field *field, const std::function<void(const Record &)> &show,
              const std::function<void(Record &)> &read)
    {
        for (auto &binding : m_bindings) {
            if (binding.field != field)
                continue;
            binding.show = [itself = binding.show, show](const Record &record) {
                itself(record);
                show(record);
            };
            binding.read = [itself = binding.read, read](Record &record) {
                auto wrong = itself(record);
                read(record);
                return wrong;
            };
        }
    }

    void show(const Record &record)
    {
        const QSignalBlocker quiet(m_sheet);
        m_shown = record;
        for (const auto &binding : m_bindings) {
            binding.show(record);
            binding.field->setMark({});
        }
        m_problemsShown = problems().second;
    }
    /// As if it were typed over what is shown.
    void showTyped(const Record &record)
    {
        for (const auto &binding : m_bindings)
            binding.show(record);
    }
    /// What was shown with all that was typed since; a field that cannot be read keeps its old value and is
    /// marked with its sentence until it is typed in again, and `problem` holds the first such sentence.
    Record read(QString *problem) const
    {
        auto record = m_shown;
        for (const auto &binding : m_bindings) {
            const auto wrong = binding.read(record);
            binding.field->setWrong(wrong);
            if (problem->isEmpty())
                *problem = wrong;
        }
        return record;
    }
    /// The first field whose text cannot be read, with its sentence; no field when all can.
    [[nodiscard]] std::pair<Field *, QString> unreadable() const
    {
        auto record = m_shown;
        for (const auto &binding : m_bindings)
            if (const auto wrong = binding.read(record); !wrong.isEmpty())
                return {binding.field, wrong};
        return {nullptr, {}};
    }
    [[nodiscard]] const Record &shown() const { return m_shown; }
    /// What can be read of what is typed; marks nothing.
    [[nodiscard]] Record typed() const { return problems().first; }
    /// Also by what was typed and cannot be read. Marks nothing, for somebody may still be typing.
    [[nodiscard]] bool isChanged() const
    {
        const auto [record, problems] = this->problems();
        return !(record == m_shown) || problems != m_problemsShown;
    }

private:
    struct Binding
    {
        std::function<void(const Record &)> show;
        std::function<QString(Record &)> read;
        Field *field;
    };

    Field *add(const QString &label, QWidget *editor) { return m_sheet->add(label, editor); }
    /// What can be read of the fields, and a sentence for each that cannot.
    [[nodiscard]] std::pair<Record, QStringList> problems() const
    {
        auto record = m_shown;
        QStringList sentences;
        for (const auto &binding : m_bindings)
            sentences << binding.read(record);
        return {record, sentences};
    }

    FormSheet *m_sheet;
    Record m_shown;
    QStringList m_problemsShown; ///< a record may come with a value that cannot be read
    std::vector<Binding> m_bindings;
};

} // namespace licet
