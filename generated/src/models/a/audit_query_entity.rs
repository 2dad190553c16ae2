// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditQueryEntity`.
#[non_exhaustive]
pub struct AuditQueryEntity {
    /// `actions`.
    pub actions: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuditQueryEntity {
    "actions" Texts actions,
    "name" Str name,
});
