// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GeneralTopic`.
#[non_exhaustive]
pub struct GeneralTopic {
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GeneralTopic {
    "name" Str name,
});
