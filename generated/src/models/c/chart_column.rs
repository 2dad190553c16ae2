// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChartColumn`.
#[non_exhaustive]
pub struct ChartColumn {
    /// `columnType`.
    pub column_type: Option<super::ChartColumnColumnType>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `columnType` in [`ChartColumn`](super::ChartColumn).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChartColumnColumnType {
    /// `Default`
    Default,
    /// `Topic`
    Topic,
    /// `SecondaryStatus`
    SecondaryStatus,
    /// `CustomCalculation`
    CustomCalculation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ChartColumn {
    "columnType" Enum column_type,
    "id" Str id,
});

rt::setters!(ChartColumn {
    0 column_type with_column_type(impl Into<super::ChartColumnColumnType>) clear_column_type,
    1 id with_id(impl Into<String>) clear_id,
});

rt::open_enum!(ChartColumnColumnType {
    Default = "Default",
    Topic = "Topic",
    SecondaryStatus = "SecondaryStatus",
    CustomCalculation = "CustomCalculation",
});
