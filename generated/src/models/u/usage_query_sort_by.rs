// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsageQuerySortBy`.
#[non_exhaustive]
pub struct UsageQuerySortBy {
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `order`.
    pub order: Option<super::UsageQuerySortByOrder>,
    __marks: rt::Marks,
}
/// The values of `order` in [`UsageQuerySortBy`](super::UsageQuerySortBy).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsageQuerySortByOrder {
    /// `Asc`
    Asc,
    /// `Desc`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsageQuerySortBy {
    "fieldName" Str field_name,
    "order" Enum order,
});

rt::setters!(UsageQuerySortBy {
    0 field_name with_field_name(impl Into<String>) clear_field_name,
    1 order with_order(impl Into<super::UsageQuerySortByOrder>) clear_order,
});

rt::open_enum!(UsageQuerySortByOrder {
    Asc = "Asc",
    Desc = "Desc",
});
