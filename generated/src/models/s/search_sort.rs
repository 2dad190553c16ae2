// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SearchSort`.
#[non_exhaustive]
pub struct SearchSort {
    /// `sortBy`.
    pub sort_by: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<super::SearchSortSortOrder>,
    __marks: rt::Marks,
}
/// The values of `sortOrder` in [`SearchSort`](super::SearchSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchSortSortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// `SCORE`
    Score,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SearchSort {
    "sortBy" Str sort_by,
    "sortOrder" Enum sort_order,
});

rt::setters!(SearchSort {
    0 sort_by with_sort_by(impl Into<String>) clear_sort_by,
    1 sort_order with_sort_order(impl Into<super::SearchSortSortOrder>) clear_sort_order,
});

rt::open_enum!(SearchSortSortOrder {
    Asc = "ASC",
    Desc = "DESC",
    Score = "SCORE",
});
