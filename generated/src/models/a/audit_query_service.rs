// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditQueryService`.
#[non_exhaustive]
pub struct AuditQueryService {
    /// `entities`.
    pub entities: Option<Vec<super::AuditQueryEntity>>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AuditQueryService {
    "entities" Any entities,
    "name" Str name,
});
