// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingPlanItem`.
#[non_exhaustive]
pub struct BillingPlanItem {
    /// `currencyIsoCode`.
    pub currency_iso_code: Option<String>,
    /// `dateChargedThrough`.
    pub date_charged_through: Option<rt::Date>,
    /// `dateEffectiveEnd`.
    pub date_effective_end: Option<rt::Date>,
    /// `dateEffectiveStart`.
    pub date_effective_start: Option<rt::Date>,
    /// `description`.
    pub description: Option<String>,
    /// `discountAmount`.
    pub discount_amount: Option<f64>,
    /// `function`.
    pub function: Option<String>,
    /// `itemNumber`.
    pub item_number: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `overagePrice`.
    pub overage_price: Option<f64>,
    /// `price`.
    pub price: Option<f64>,
    /// `quantity`.
    pub quantity: Option<i64>,
    /// `type`.
    pub r#type: Option<String>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<super::BillingPlanItemUnitOfMeasure>,
    __marks: rt::Marks,
}
/// The values of `unitOfMeasure` in [`BillingPlanItem`](super::BillingPlanItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingPlanItemUnitOfMeasure {
    /// `Call`
    Call,
    /// `Character`
    Character,
    /// `Conversation`
    Conversation,
    /// `Course`
    Course,
    /// `Day`
    Day,
    /// `EA`
    Ea,
    /// `Each`
    Each,
    /// `Employee`
    Employee,
    /// `Engagement`
    Engagement,
    /// `Evaluation`
    Evaluation,
    /// `Event`
    Event,
    /// `Exam`
    Exam,
    /// `GB`
    Gb,
    /// `Guide`
    Guide,
    /// `Hour`
    Hour,
    /// `Ingestion`
    Ingestion,
    /// `Instance`
    Instance,
    /// `Interaction`
    Interaction,
    /// `Invocation`
    Invocation,
    /// `Message`
    Message,
    /// `MillionCharacters`
    MillionCharacters,
    /// `Minute`
    Minute,
    /// `Person`
    Person,
    /// `PhoneNumber`
    PhoneNumber,
    /// `Port`
    Port,
    /// `RateTable`
    RateTable,
    /// `Segment`
    Segment,
    /// `Session`
    Session,
    /// `Stream`
    Stream,
    /// `Summary`
    Summary,
    /// `Token`
    Token,
    /// `Transaction`
    Transaction,
    /// `Translation`
    Translation,
    /// `Turn`
    Turn,
    /// `Unit`
    Unit,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BillingPlanItem {
    "currencyIsoCode" Str currency_iso_code,
    "dateChargedThrough" Date date_charged_through,
    "dateEffectiveEnd" Date date_effective_end,
    "dateEffectiveStart" Date date_effective_start,
    "description" Str description,
    "discountAmount" Float discount_amount,
    "function" Str function,
    "itemNumber" Str item_number,
    "name" Str name,
    "overagePrice" Float overage_price,
    "price" Float price,
    "quantity" Int quantity,
    "type" Str r#type,
    "unitOfMeasure" Enum unit_of_measure,
});

rt::open_enum!(BillingPlanItemUnitOfMeasure {
    Call = "Call",
    Character = "Character",
    Conversation = "Conversation",
    Course = "Course",
    Day = "Day",
    Ea = "EA",
    Each = "Each",
    Employee = "Employee",
    Engagement = "Engagement",
    Evaluation = "Evaluation",
    Event = "Event",
    Exam = "Exam",
    Gb = "GB",
    Guide = "Guide",
    Hour = "Hour",
    Ingestion = "Ingestion",
    Instance = "Instance",
    Interaction = "Interaction",
    Invocation = "Invocation",
    Message = "Message",
    MillionCharacters = "MillionCharacters",
    Minute = "Minute",
    Person = "Person",
    PhoneNumber = "PhoneNumber",
    Port = "Port",
    RateTable = "RateTable",
    Segment = "Segment",
    Session = "Session",
    Stream = "Stream",
    Summary = "Summary",
    Token = "Token",
    Transaction = "Transaction",
    Translation = "Translation",
    Turn = "Turn",
    Unit = "Unit",
    User = "User",
});
