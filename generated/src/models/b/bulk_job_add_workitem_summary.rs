// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkJobAddWorkitemSummary`.
#[non_exhaustive]
pub struct BulkJobAddWorkitemSummary {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::WorktypeReference>,
    /// `workbin`.
    pub workbin: Option<super::WorkbinReference>,
    __marks: rt::Marks,
}

rt::model!(BulkJobAddWorkitemSummary {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Any r#type,
    "workbin" Any workbin,
});
