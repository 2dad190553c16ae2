// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ClonedUser`.
#[non_exhaustive]
pub struct ClonedUser {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `trustor`.
    pub trustor: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(ClonedUser {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "trustor" Any trustor,
});
