// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Digits`.
#[non_exhaustive]
pub struct Digits {
    /// `digits`.
    pub digits: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Digits {
    "digits" Str digits,
});

rt::setters!(Digits {
    0 digits with_digits(impl Into<String>) clear_digits,
});
