// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneNumberStatus`.
#[non_exhaustive]
pub struct PhoneNumberStatus {
    /// `callable`.
    pub callable: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(PhoneNumberStatus {
    "callable" Bool callable,
});

rt::setters!(PhoneNumberStatus {
    0 callable with_callable(bool) clear_callable,
});
