// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseExternalIdUpdate`.
#[non_exhaustive]
pub struct CaseExternalIdUpdate {
    /// `externalId`.
    pub external_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseExternalIdUpdate {
    "externalId" Str external_id,
});

rt::setters!(CaseExternalIdUpdate {
    0 external_id with_external_id(impl Into<String>) clear_external_id,
});
