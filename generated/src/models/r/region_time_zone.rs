// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RegionTimeZone`.
#[non_exhaustive]
pub struct RegionTimeZone {
    /// `canonicalId`.
    pub canonical_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `offset`.
    pub offset: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(RegionTimeZone {
    "canonicalId" Str canonical_id,
    "id" Str id,
    "name" Str name,
    "offset" Int offset,
    "selfUri" Str self_uri,
});
