// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TelephonySettings`.
#[non_exhaustive]
pub struct TelephonySettings {
    /// `blockCallerIdAccessCode`.
    pub block_caller_id_access_code: Option<String>,
    /// `persistentConnectionRequired`.
    pub persistent_connection_required: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(TelephonySettings {
    "blockCallerIdAccessCode" Str block_caller_id_access_code,
    "persistentConnectionRequired" Bool persistent_connection_required,
});

rt::setters!(TelephonySettings {
    0 block_caller_id_access_code with_block_caller_id_access_code(impl Into<String>) clear_block_caller_id_access_code,
    1 persistent_connection_required with_persistent_connection_required(bool) clear_persistent_connection_required,
});
