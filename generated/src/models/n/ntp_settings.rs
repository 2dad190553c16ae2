// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NTPSettings`.
#[non_exhaustive]
pub struct NTPSettings {
    /// `servers`.
    pub servers: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(NTPSettings {
    "servers" Texts servers,
});

rt::setters!(NTPSettings {
    0 servers with_servers(Vec<String>) clear_servers,
});
