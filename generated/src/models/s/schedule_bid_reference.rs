// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidReference`.
#[non_exhaustive]
pub struct ScheduleBidReference {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScheduleBidReference {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
