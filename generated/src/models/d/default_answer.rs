// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DefaultAnswer`.
#[non_exhaustive]
pub struct DefaultAnswer {
    /// `id`.
    pub id: Option<String>,
    /// `notApplicable`.
    pub not_applicable: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DefaultAnswer {
    "id" Str id,
    "notApplicable" Bool not_applicable,
});

rt::setters!(DefaultAnswer {
    0 id with_id(impl Into<String>) clear_id,
    1 not_applicable with_not_applicable(bool) clear_not_applicable,
});
