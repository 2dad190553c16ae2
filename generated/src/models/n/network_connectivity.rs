// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NetworkConnectivity`.
///
/// The service requires `bluetoothEnabled`, `cellularEnabled`, `wifiEnabled` in requests.
#[non_exhaustive]
pub struct NetworkConnectivity {
    /// `bluetoothEnabled`, required.
    pub bluetooth_enabled: Option<bool>,
    /// `carrier`.
    pub carrier: Option<String>,
    /// `cellularEnabled`, required.
    pub cellular_enabled: Option<bool>,
    /// `wifiEnabled`, required.
    pub wifi_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(NetworkConnectivity {
    "bluetoothEnabled" Bool bluetooth_enabled,
    "carrier" Str carrier,
    "cellularEnabled" Bool cellular_enabled,
    "wifiEnabled" Bool wifi_enabled,
});

rt::setters!(NetworkConnectivity {
    0 bluetooth_enabled with_bluetooth_enabled(bool) clear_bluetooth_enabled,
    1 carrier with_carrier(impl Into<String>) clear_carrier,
    2 cellular_enabled with_cellular_enabled(bool) clear_cellular_enabled,
    3 wifi_enabled with_wifi_enabled(bool) clear_wifi_enabled,
});
