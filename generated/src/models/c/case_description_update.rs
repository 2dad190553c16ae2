// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseDescriptionUpdate`.
#[non_exhaustive]
pub struct CaseDescriptionUpdate {
    /// `description`.
    pub description: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseDescriptionUpdate {
    "description" Str description,
});

rt::setters!(CaseDescriptionUpdate {
    0 description with_description(impl Into<String>) clear_description,
});
