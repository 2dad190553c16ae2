// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactSort`.
#[non_exhaustive]
pub struct ContactSort {
    /// `direction`.
    pub direction: Option<super::ContactSortDirection>,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `numeric`.
    pub numeric: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`ContactSort`](super::ContactSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactSortDirection {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactSort {
    "direction" Enum direction,
    "fieldName" Str field_name,
    "numeric" Bool numeric,
});

rt::setters!(ContactSort {
    0 direction with_direction(impl Into<super::ContactSortDirection>) clear_direction,
    1 field_name with_field_name(impl Into<String>) clear_field_name,
    2 numeric with_numeric(bool) clear_numeric,
});

rt::open_enum!(ContactSortDirection {
    Asc = "ASC",
    Desc = "DESC",
});
