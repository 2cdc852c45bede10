#include "core/interop/csv_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace pourparler {

std::string_view nameOf(CsvColumn::Type type)
{
    constexpr std::array<std::string_view, 4> names { "text", "integer", "number", "boolean" };
    return names[static_cast<std::size_t>(type)];
}

CsvTable::Row& CsvTable::Row::text(std::string_view column, std::string_view value)
{
    const auto& columns = m_table.m_columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
        [column](const CsvColumn& one) { return one.name == column; });
    if (found == columns.end())
        throw std::logic_error("no column " + std::string(column));
    m_table.m_cells[m_row][static_cast<std::size_t>(found - columns.begin())] = value;
    return *this;
}

CsvTable::Row& CsvTable::Row::integer(std::string_view column, std::int64_t value)
{
    return text(column, std::to_string(value));
}

CsvTable::Row& CsvTable::Row::points(std::string_view column, Points value, const PointScale& scale)
{
    return text(column, decimalOf(value, scale));
}

CsvTable::Row& CsvTable::Row::number(std::string_view column, double value)
{
    std::array<char, 32> digits {};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return text(column, std::string_view(digits.data(), end));
}

CsvTable::Row& CsvTable::Row::boolean(std::string_view column, bool value)
{
    return text(column, value ? "true" : "false");
}

CsvTable::Row CsvTable::add()
{
    m_cells.emplace_back(m_columns.size());
    return { *this, m_cells.size() - 1 };
}

std::string csvCell(std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string CsvTable::bytes() const
{
    std::string bytes;
    const auto line = [&bytes](const auto& cells, const auto& textOf) {
        bool first = true;
        for (const auto& cell : cells) {
            if (!first)
                bytes += ',';
            first = false;
            bytes += csvCell(textOf(cell));
        }
        bytes += '\n';
    };
    line(m_columns, [](const CsvColumn& column) -> const std::string& { return column.name; });
    for (const auto& row : m_cells)
        line(row, [](const std::string& cell) -> const std::string& { return cell; });
    return bytes;
}

} // namespace pourparler
