// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchIntegrationAction`.
#[non_exhaustive]
pub struct PatchIntegrationAction {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PatchIntegrationAction {
    "id" Str id,
});
