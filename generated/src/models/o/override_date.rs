// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OverrideDate`.
///
/// The service requires `date`, `type` in requests.
#[non_exhaustive]
pub struct OverrideDate {
    /// `date`, required.
    pub date: Option<rt::Date>,
    /// `type`, required.
    pub r#type: Option<super::OverrideDateType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`OverrideDate`](super::OverrideDate).
#[derive(Clone)]
#[non_exhaustive]
pub enum OverrideDateType {
    /// `Blocked`
    Blocked,
    /// `ManualReview`
    ManualReview,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OverrideDate {
    "date" Date date,
    "type" Enum r#type,
});

rt::setters!(OverrideDate {
    0 date with_date(impl Into<rt::Date>) clear_date,
    1 r#type with_type(impl Into<super::OverrideDateType>) clear_type,
});

rt::open_enum!(OverrideDateType {
    Blocked = "Blocked",
    ManualReview = "ManualReview",
});
