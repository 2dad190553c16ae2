// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacetKeyAttribute`.
#[non_exhaustive]
pub struct FacetKeyAttribute {
    /// `count`.
    pub count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FacetKeyAttribute {
    "count" Int count,
    "id" Str id,
    "name" Str name,
});
