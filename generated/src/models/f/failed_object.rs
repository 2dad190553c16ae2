// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FailedObject`.
#[non_exhaustive]
pub struct FailedObject {
    /// `errorCode`.
    pub error_code: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FailedObject {
    "errorCode" Str error_code,
    "id" Str id,
    "name" Str name,
    "version" Str version,
});
