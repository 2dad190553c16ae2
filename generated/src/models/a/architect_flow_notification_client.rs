// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchitectFlowNotificationClient`.
#[non_exhaustive]
pub struct ArchitectFlowNotificationClient {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ArchitectFlowNotificationClient {
    "id" Str id,
    "name" Str name,
});
