// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Customer`.
#[non_exhaustive]
pub struct Customer {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `number`.
    pub number: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Customer {
    "id" Str id,
    "name" Str name,
    "number" Str number,
});
