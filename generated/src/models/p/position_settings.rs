// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PositionSettings`.
#[non_exhaustive]
pub struct PositionSettings {
    /// `alignment`.
    pub alignment: Option<super::PositionSettingsAlignment>,
    /// `bottomSpace`.
    pub bottom_space: Option<i64>,
    /// `sideSpace`.
    pub side_space: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `alignment` in [`PositionSettings`](super::PositionSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum PositionSettingsAlignment {
    /// `Auto`
    Auto,
    /// `Left`
    Left,
    /// `Right`
    Right,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PositionSettings {
    "alignment" Enum alignment,
    "bottomSpace" Int bottom_space,
    "sideSpace" Int side_space,
});

rt::setters!(PositionSettings {
    0 alignment with_alignment(impl Into<super::PositionSettingsAlignment>) clear_alignment,
    1 bottom_space with_bottom_space(i64) clear_bottom_space,
    2 side_space with_side_space(i64) clear_side_space,
});

rt::open_enum!(PositionSettingsAlignment {
    Auto = "Auto",
    Left = "Left",
    Right = "Right",
});
