// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Literal`.
#[non_exhaustive]
pub struct Literal {
    /// `boolean`.
    pub boolean: Option<bool>,
    /// `date`.
    pub date: Option<rt::Date>,
    /// `datetime`.
    pub datetime: Option<rt::DateTime>,
    /// `integer`.
    pub integer: Option<i64>,
    /// `number`.
    pub number: Option<f64>,
    /// `special`.
    pub special: Option<super::LiteralSpecial>,
    /// `string`.
    pub string: Option<String>,
    /// `strings`.
    pub strings: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `special` in [`Literal`](super::Literal).
#[derive(Clone)]
#[non_exhaustive]
pub enum LiteralSpecial {
    /// `Wildcard`
    Wildcard,
    /// `Null`
    Null,
    /// `Empty`
    Empty,
    /// `CurrentTime`
    CurrentTime,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Literal {
    "boolean" Bool boolean,
    "date" Date date,
    "datetime" DateTime datetime,
    "integer" Int integer,
    "number" Float number,
    "special" Enum special,
    "string" Str string,
    "strings" Texts strings,
});

rt::setters!(Literal {
    0 boolean with_boolean(bool) clear_boolean,
    1 date with_date(impl Into<rt::Date>) clear_date,
    2 datetime with_datetime(impl Into<rt::DateTime>) clear_datetime,
    3 integer with_integer(i64) clear_integer,
    4 number with_number(f64) clear_number,
    5 special with_special(impl Into<super::LiteralSpecial>) clear_special,
    6 string with_string(impl Into<String>) clear_string,
    7 strings with_strings(Vec<String>) clear_strings,
});

rt::open_enum!(LiteralSpecial {
    Wildcard = "Wildcard",
    Null = "Null",
    Empty = "Empty",
    CurrentTime = "CurrentTime",
});
