// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NamespaceDocs`.
#[non_exhaustive]
pub struct NamespaceDocs {
    /// `friendlyName`.
    pub friendly_name: Option<String>,
    /// `limits`.
    pub limits: Option<Vec<super::LimitDocs>>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(NamespaceDocs {
    "friendlyName" Str friendly_name,
    "limits" Any limits,
    "name" Str name,
});
