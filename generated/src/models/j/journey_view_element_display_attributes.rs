// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewElementDisplayAttributes`.
///
/// The service requires `col`, `x`, `y` in requests.
#[non_exhaustive]
pub struct JourneyViewElementDisplayAttributes {
    /// `col`, required.
    pub col: Option<i64>,
    /// `x`, required.
    pub x: Option<i64>,
    /// `y`, required.
    pub y: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewElementDisplayAttributes {
    "col" Int col,
    "x" Int x,
    "y" Int y,
});

rt::setters!(JourneyViewElementDisplayAttributes {
    0 col with_col(i64) clear_col,
    1 x with_x(i64) clear_x,
    2 y with_y(i64) clear_y,
});
