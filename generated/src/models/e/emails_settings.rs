// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailsSettings`.
#[non_exhaustive]
pub struct EmailsSettings {
    /// `sendingSizeLimit`.
    pub sending_size_limit: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EmailsSettings {
    "sendingSizeLimit" Int sending_size_limit,
});
