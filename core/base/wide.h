// Whole numbers of 128 bits, for products of points that leave 64. Used where values are scaled or weighed against each
// other; never stored.
#pragma once

namespace pourparler {

__extension__ typedef __int128 Wide;

} // namespace pourparler
