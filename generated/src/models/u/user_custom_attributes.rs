// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserCustomAttributes`.
#[non_exhaustive]
pub struct UserCustomAttributes {
    /// `attributes`, required.
    pub attributes: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `schema`.
    pub schema: Option<super::DataSchema>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserCustomAttributes {
    "attributes" Any attributes,
    "id" Str id,
    "name" Str name,
    "schema" Any schema,
    "selfUri" Str self_uri,
    "userId" Str user_id,
});
