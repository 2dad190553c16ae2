// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetUuiDataRequest`.
#[non_exhaustive]
pub struct SetUuiDataRequest {
    /// `uuiData`.
    pub uui_data: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SetUuiDataRequest {
    "uuiData" Str uui_data,
});

rt::setters!(SetUuiDataRequest {
    0 uui_data with_uui_data(impl Into<String>) clear_uui_data,
});
