// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntakeSetting`.
///
/// The service requires `displayOrder`, `property`, `required` in requests.
#[non_exhaustive]
pub struct IntakeSetting {
    /// `displayOrder`, required.
    pub display_order: Option<i64>,
    /// `property`, required.
    ///
    /// Shortest: 1 characters
    ///
    /// Longest: 256 characters
    pub property: Option<String>,
    /// `required`, required.
    pub required: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(IntakeSetting {
    "displayOrder" Int display_order,
    "property" Str property,
    "required" Bool required,
});

rt::setters!(IntakeSetting {
    0 display_order with_display_order(i64) clear_display_order,
    1 property with_property(impl Into<String>) clear_property,
    2 required with_required(bool) clear_required,
});
