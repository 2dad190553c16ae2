// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessengerStyles`.
#[non_exhaustive]
pub struct MessengerStyles {
    /// `primaryColor`.
    pub primary_color: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessengerStyles {
    "primaryColor" Str primary_color,
});

rt::setters!(MessengerStyles {
    0 primary_color with_primary_color(impl Into<String>) clear_primary_color,
});
