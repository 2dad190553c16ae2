// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditQuerySort`.
///
/// The service requires `name`, `sortOrder` in requests.
#[non_exhaustive]
pub struct AuditQuerySort {
    /// `name`, required.
    pub name: Option<super::AuditQuerySortName>,
    /// `sortOrder`, required.
    pub sort_order: Option<super::AuditQuerySortSortOrder>,
    __marks: rt::Marks,
}
/// The values of `name` in [`AuditQuerySort`](super::AuditQuerySort).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditQuerySortName {
    /// `Timestamp`
    Timestamp,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sortOrder` in [`AuditQuerySort`](super::AuditQuerySort).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditQuerySortSortOrder {
    /// `ascending`
    Ascending,
    /// `descending`
    Descending,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AuditQuerySort {
    "name" Enum name,
    "sortOrder" Enum sort_order,
});

rt::setters!(AuditQuerySort {
    0 name with_name(impl Into<super::AuditQuerySortName>) clear_name,
    1 sort_order with_sort_order(impl Into<super::AuditQuerySortSortOrder>) clear_sort_order,
});

rt::open_enum!(AuditQuerySortName {
    Timestamp = "Timestamp",
});

rt::open_enum!(AuditQuerySortSortOrder {
    Ascending = "ascending",
    Descending = "descending",
});
