// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Number`.
#[non_exhaustive]
pub struct Number {
    /// `end`.
    pub end: Option<String>,
    /// `start`.
    pub start: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Number {
    "end" Str end,
    "start" Str start,
});

rt::setters!(Number {
    0 end with_end(impl Into<String>) clear_end,
    1 start with_start(impl Into<String>) clear_start,
});
