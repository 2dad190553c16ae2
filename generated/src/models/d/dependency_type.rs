// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DependencyType`.
#[non_exhaustive]
pub struct DependencyType {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `versioned`.
    pub versioned: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(DependencyType {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "versioned" Bool versioned,
});
