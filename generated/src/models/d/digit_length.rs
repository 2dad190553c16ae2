// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DigitLength`.
#[non_exhaustive]
pub struct DigitLength {
    /// `end`.
    pub end: Option<String>,
    /// `start`.
    pub start: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DigitLength {
    "end" Str end,
    "start" Str start,
});

rt::setters!(DigitLength {
    0 end with_end(impl Into<String>) clear_end,
    1 start with_start(impl Into<String>) clear_start,
});
